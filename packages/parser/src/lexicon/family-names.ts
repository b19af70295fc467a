/**
 * Korean family names as releases write them in Latin letters, by the Revised Romanisation or by custom. They are few: the
 * census of Statistics Korea of 2015 counts 533 written in Chinese characters, and these are borne by nearly everybody.
 */
const KOREAN: ReadonlySet<string> = new Set(
  (
    'kim gim lee yi rhee park pak bak choi choe jung jeong chung chong kang gang cho jo yoon yun jang chang lim im rim han ' +
    'oh seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu lyu hong jeon jun chun ko go koh moon mun yang son sohn bae ' +
    'pae paik baek paek back heo huh hur nam shim sim noh roh no ro ha kwak gwak sung seong cha joo ju chu choo woo wu u koo ' +
    'ku gu min jin chin ji chi um eom chae won cheon bang pang kong gong hyun hyeon ham byun byeon pyun yeom yum yeo do doh ' +
    'so seok suk sun seol sul ma gil kil ki gi pyo wang ban pan myung myeong tak kook kuk guk eun yong in ihn ok mo kye gye ' +
    'ye mae tae pi bok bong hwangbo namgung seonu sunwoo dokgo jegal sagong'
  ).split(' '),
)

/**
 * Whether a name cannot be of one of a state's own officials.
 * @param keys the parts of the name, folded
 * @param code the state
 * @returns false for states whose people's names are not told at sight
 */
export const isForeignName = (keys: readonly string[], code: string): boolean =>
  code === 'KR' && keys.length > 1 && !keys.some((key) => KOREAN.has(key))
