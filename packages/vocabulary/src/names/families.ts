/** Family names of China, Korea, Viet Nam and the Chinese of Singapore, which stand first when a name is written whole. */
export const eastAsianFamilies: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
    'feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia ' +
    'zhong tian ren fan fang qu qi pang ge bo sha ke yi shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu ' +
    'qin gu hou shao meng long wan duan qian yin qiao lai xi wen hua kao ' +
    'kim lee park choi jung jeong kang cho yoon jang lim shin oh seo kwon hwang ahn ryu hong roh noh moon chung chang ' +
    'ban ri pak nguyen tran pham phan vo vu bui truong vuong dao trinh dinh luong ' +
    'heng goh chan wong teo toh ong koh chua yeo ng'
  ).split(' '),
)

/** Frequent Japanese family names and those of statesmen: with one in front, a name of two words is family-first. */
export const japaneseFamilies: ReadonlySet<string> = new Set(
  (
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi ' +
    'matsumoto inoue kimura hayashi saito shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa okada hasegawa ' +
    'fujita goto kondo murakami endo aoki sakamoto fukuda ota nishimura fujii kaneko okamoto nakano nakajima ono ' +
    'takeuchi nakagawa matsuda harada kikuchi chiba kudo ueno miyazaki uchida kishida ishiba suga aso kamikawa kihara ' +
    'motegi kono iwaya nakatani takaichi onodera hamada okano funakoshi komura machimura hatoyama noda koizumi obuchi ' +
    'murayama hosokawa miyazawa kaifu uno takeshita nakasone ohira miki kishi hatta maehara gemba inada nakayama nikai ' +
    'akiba kawaguchi ishii tanigaki yosano ozawa edano kitagawa shiozaki'
  ).split(' '),
)
