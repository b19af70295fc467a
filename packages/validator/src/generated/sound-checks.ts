// Generated from the schemas of @readout/schema by scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
const record0 = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$/u
const record1 = /^\S+(?:[^\S\r\n]+\S+)*$/u
const record2 = /\S/u
const record3 = new Set(["summit","ministerial","two-plus-two","dialogue","consultation","council","conference","negotiation","mediation","meeting","courtesy-call","audience","presentation-of-credentials","pull-aside","working-lunch","working-dinner","working-visit","official-visit","state-visit","private-visit","call"])
const record4 = new Set(["quad-foreign-ministers","quad-leaders-summit","g7-summit","g8-summit","g7-foreign-ministers","g7-finance-ministers","g7-defense-ministers","g7-trade-ministers","g20-summit","g20-foreign-ministers","g20-finance-ministers","us-jp-2-plus-2","us-jp-extended-deterrence-dialogue","us-jp-kr-trilateral","us-kr-2-plus-2","us-kr-security-consultative-meeting","us-in-2-plus-2","us-ph-2-plus-2","ausmin","aukmin","au-jp-2-plus-2","anzmin","in-jp-2-plus-2","jp-ph-2-plus-2","au-in-2-plus-2","gb-jp-2-plus-2","au-jp-us-trilateral-strategic-dialogue","au-jp-us-trilateral-defense","jp-ph-us-trilateral","aukus","china-japan-korea-summit","china-japan-korea-foreign-ministers","us-cn-strategic-and-economic-dialogue","us-gcc-summit","us-africa-leaders-summit","summit-of-the-americas","north-american-leaders-summit","c5-plus-1","central-asia-consultative-meeting","china-central-asia-summit","weimar-triangle","weimar-plus","e3","e3-plus-3","jcpoa-joint-commission","normandy-format","astana-format","minsk-group","middle-east-quartet","negev-forum","six-party-talks","brics-summit","brics-foreign-ministers","ric","ibsa","sco-summit","cis-summit","csto-summit","eaeu-supreme-council","ots-summit","apec-leaders","asean-summit","asean-foreign-ministers","asean-regional-forum","asean-plus-three","asean-us-summit","asean-defense-ministers-plus","east-asia-summit","mekong-us-partnership","bimstec-summit","saarc-summit","pacific-islands-forum-leaders","palm","ticad","focac","russia-africa-summit","nato-summit","nato-foreign-ministers","nato-defense-ministers","nato-ukraine-council","nato-russia-council","ukraine-defense-contact-group","coalition-of-the-willing","crimea-platform","ukraine-recovery-conference","european-political-community","european-council","eu-foreign-affairs-council","eu-us-summit","eu-us-trade-and-technology-council","eu-china-summit","eu-japan-summit","eu-india-summit","eu-russia-summit","eu-ukraine-summit","eu-au-summit","eu-celac-summit","eu-western-balkans-summit","berlin-process","eastern-partnership","asem-summit","visegrad-group","benelux","nordic-five","nordic-baltic-eight","baltic-council-of-ministers","bucharest-nine","three-seas","lublin-triangle","slavkov-format","central-five","med9","east-mediterranean-trilateral","arctic-council","ibero-american-summit","arab-league-summit","gcc-summit","oic-summit","au-summit","chogm","francophonie-summit","non-aligned-summit","i2u2","mikta","un-general-assembly","cop","nuclear-security-summit","summit-for-democracy","global-coalition-against-daesh","friends-of-syria","core-group-on-haiti","five-country-ministerial","de-fr-ministerial-council","in-de-intergovernmental-consultations","in-ru-annual-summit","in-jp-annual-summit","tr-az-ge-trilateral","big-three-conference","council-of-foreign-ministers"])
const record5 = /^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:\/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\.\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\])$/u
const record6 = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u
const record7 = /^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$/u
const record8 = new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN"])
const record9 = new Set(["acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"])
const record10 = new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN","acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"])
const record11 = new Set(["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"])
const record12 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const record13 = new Set(["bilateral-relations","regional-security","defense-cooperation","deterrence","nuclear-weapons","arms-control","arms-trade","missile-defense","counterterrorism","cyber","maritime","border","armed-conflict","peace-process","peacekeeping","hostages-and-detainees","sanctions","export-controls","trade","investment","finance","development","infrastructure","energy","civil-nuclear","climate","environment","food-security","health","humanitarian","migration","consular","human-rights","democracy-and-elections","international-law","organized-crime","science-and-technology","artificial-intelligence","digital","semiconductors-and-supply-chains","space","education-and-culture","people-to-people","disinformation","multilateral-cooperation","regional-integration","gender-equality","ukraine","middle-east","korean-peninsula","taiwan-strait","south-china-sea","afghanistan","iran","indo-pacific"])
const record14 = new Set(["joint-statement","joint-declaration","communique","joint-press-release","joint-press-conference","press-conference","press-release","readout","statement","chairs-statement","remarks","speech","interview","transcript","fact-sheet","agenda","media-advisory","agreement","memorandum","protocol","minutes","action-plan","resolution","report","letter","photo","video","audio","other"])
const record15 = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/u
const record16 = /^https?:\/\//u
const record17 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[!$&'()*+,;=:@/?#[\]._~A-Za-z0-9-]|%[0-9A-Fa-f]{2})+$/
const record18 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u
const record19 = /^\S+$/u
const record20 = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/u
const record21 = /^\d{4}-\d{2}-\d{2}$/
const record22 = /^[0-9a-f]{64}$/u
const record23 = /^(?:\/(?:[^~/]|~[01])*)+$/u
const recordSound18 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.source
  if (!(Number.isInteger(v0) && v0 >= 0 && v0 <= 99)) return false
  const v1 = value.value
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && record1.test(v1) && typeof v1 === 'string' && v1.length <= 1000)) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound17 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.field
  if (!(typeof v0 === 'string' && v0.length <= 500 && record23.test(v0))) return false
  const v1 = value.accounts
  if (!(Array.isArray(v1) && v1.length >= 2 && v1.length <= 100 && v1.every(recordSound18))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound16 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -4
  const v0 = value.field
  if (!(typeof v0 === 'string' && v0.length <= 500 && record23.test(v0))) return false
  const v1 = value.source
  if (!(Number.isInteger(v1) && v1 >= 0 && v1 <= 99)) return false
  const v2 = value.start
  if (!(Number.isInteger(v2) && v2 >= 0 && v2 <= 1000000000)) return false
  const v3 = value.end
  if (!(Number.isInteger(v3) && v3 >= 0 && v3 <= 1000000000)) return false
  const v4 = value.rule
  if (v4 !== undefined) {
    if (!(typeof v4 === 'string' && v4.length <= 80 && record18.test(v4))) return false
    unknown--
  }
  const v5 = value.person
  if (v5 !== undefined) {
    if (!(typeof v5 === 'string' && v5.length <= 120 && record12.test(v5))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound15 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -3
  const v0 = value.method
  if (!((v0 === "manual" || v0 === "parsed" || v0 === "imported"))) return false
  const v1 = value.tool
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && record1.test(v1) && typeof v1 === 'string' && v1.length <= 200)) return false
    unknown--
  }
  const v2 = value.review
  if (!((v2 === "unreviewed" || v2 === "reviewed"))) return false
  const v3 = value.evidence
  if (!(Array.isArray(v3) && v3.length <= 10000 && v3.every(recordSound16))) return false
  const v4 = value.disagreements
  if (v4 !== undefined) {
    if (!(Array.isArray(v4) && v4.length <= 200 && v4.every(recordSound17))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound14 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.url
  if (v0 !== undefined) {
    if (!(typeof v0 === 'string' && v0.length <= 2048 && record16.test(v0) && record17.test(v0))) return false
    unknown--
  }
  const v1 = value.publisher
  if (!(typeof v1 === 'string' && v1.length <= 10000 && record1.test(v1) && typeof v1 === 'string' && v1.length <= 300)) return false
  const v2 = value.title
  if (v2 !== undefined) {
    if (!(typeof v2 === 'string' && v2.length <= 10000 && record1.test(v2))) return false
    unknown--
  }
  const v3 = value.published
  if (v3 !== undefined) {
    if (!(typeof v3 === 'string' && record20.test(v3))) return false
    unknown--
  }
  const v4 = value.retrieved
  if (v4 !== undefined) {
    if (!(typeof v4 === 'string' && record21.test(v4))) return false
    unknown--
  }
  const v5 = value.language
  if (!(typeof v5 === 'string' && record15.test(v5))) return false
  const v6 = value.sha256
  if (v6 !== undefined) {
    if (!(typeof v6 === 'string' && record22.test(v6))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound13 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.scheme
  if (!(typeof v0 === 'string' && v0.length <= 80 && record18.test(v0))) return false
  const v1 = value.value
  if (!(typeof v1 === 'string' && v1.length <= 200 && record19.test(v1))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound12 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 200 && record0.test(v0))) return false
  const v1 = value.relation
  if (!((v1 === "same-visit" || v1 === "follows" || v1 === "precedes" || v1 === "part-of" || v1 === "has-part"))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound11 = (value) => typeof value === 'string' && record15.test(value)
const recordSound10 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.type
  if (!(record14.has(v0))) return false
  const v1 = value.title
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && record1.test(v1))) return false
    unknown--
  }
  const v2 = value.languages
  if (!(Array.isArray(v2) && v2.length >= 1 && v2.length <= 50 && v2.every(recordSound11))) return false
  const v3 = value.url
  if (v3 !== undefined) {
    if (!(typeof v3 === 'string' && v3.length <= 2048 && record16.test(v3) && record17.test(v3))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound9 = (value) => record13.has(value)
const recordSound8 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.full
  if (!(typeof v0 === 'string' && v0.length <= 10000 && record1.test(v0) && typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.family
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && record1.test(v1) && typeof v1 === 'string' && v1.length <= 200)) return false
    unknown--
  }
  const v2 = value.given
  if (v2 !== undefined) {
    if (!(typeof v2 === 'string' && v2.length <= 10000 && record1.test(v2) && typeof v2 === 'string' && v2.length <= 200)) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound7 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -4
  const v0 = value.name
  if (!(recordSound8(v0))) return false
  const v1 = value.party
  if (!(record10.has(v1))) return false
  const v2 = value.role
  if (!(typeof v2 === 'string' && v2.length <= 10000 && record1.test(v2) && typeof v2 === 'string' && v2.length <= 500)) return false
  const v3 = value.office
  if (!(record11.has(v3))) return false
  const v4 = value.person
  if (v4 !== undefined) {
    if (!(typeof v4 === 'string' && v4.length <= 120 && record12.test(v4))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound6 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.type
  if (!(v0 === "organization")) return false
  const v1 = value.code
  if (!(record9.has(v1))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound5 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.type
  if (!(v0 === "state")) return false
  const v1 = value.code
  if (!(record8.has(v1))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound4 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const v0 = value.type
  if (!((v0 === "state" || v0 === "organization"))) return false
  if (value.type === "state" && !(recordSound5(value))) return false
  if (value.type === "organization" && !(recordSound6(value))) return false
  return true
}
const recordSound3 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.country
  if (!(record8.has(v0))) return false
  const v1 = value.city
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && record1.test(v1) && typeof v1 === 'string' && v1.length <= 200)) return false
    unknown--
  }
  const v2 = value.venue
  if (v2 !== undefined) {
    if (!(typeof v2 === 'string' && v2.length <= 10000 && record1.test(v2) && typeof v2 === 'string' && v2.length <= 300)) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound2 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.start
  if (!(typeof v0 === 'string' && record6.test(v0))) return false
  const v1 = value.utc_offset
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && record7.test(v1))) return false
    unknown--
  }
  const v2 = value.duration_minutes
  if (v2 !== undefined) {
    if (!(Number.isInteger(v2) && v2 >= 1 && v2 <= 20160)) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound1 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length <= 10000 && record1.test(v0) && typeof v0 === 'string' && v0.length <= 1000)) return false
  const v1 = value.superseded_by
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 200 && record0.test(v1))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const recordSound0 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -13
  const v0 = value.$schema
  if (v0 !== undefined) {
    if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2048)) return false
    unknown--
  }
  const v1 = value.schema_version
  if (!(v1 === "1.0")) return false
  const v2 = value.id
  if (!(typeof v2 === 'string' && v2.length <= 200 && record0.test(v2))) return false
  const v3 = value.title
  if (!(typeof v3 === 'string' && v3.length <= 10000 && record1.test(v3))) return false
  const v4 = value.summary
  if (v4 !== undefined) {
    if (!(typeof v4 === 'string' && v4.length <= 10000 && record2.test(v4))) return false
    unknown--
  }
  const v5 = value.status
  if (!((v5 === "held" || v5 === "scheduled" || v5 === "postponed" || v5 === "cancelled"))) return false
  const v6 = value.withdrawn
  if (v6 !== undefined) {
    if (!(recordSound1(v6))) return false
    unknown--
  }
  const v7 = value.mode
  if (!((v7 === "in-person" || v7 === "phone" || v7 === "video" || v7 === "hybrid" || v7 === "unknown"))) return false
  const v8 = value.format
  if (!(record3.has(v8))) return false
  const v9 = value.series
  if (v9 !== undefined) {
    if (!(record4.has(v9))) return false
    unknown--
  }
  const v10 = value.date
  if (!(typeof v10 === 'string' && record5.test(v10))) return false
  const v11 = value.time
  if (v11 !== undefined) {
    if (!(recordSound2(v11))) return false
    unknown--
  }
  const v12 = value.location
  if (v12 !== undefined) {
    if (!(recordSound3(v12))) return false
    unknown--
  }
  const v13 = value.parties
  if (!(Array.isArray(v13) && v13.length >= 2 && v13.length <= 250 && v13.every(recordSound4))) return false
  const v14 = value.participants
  if (!(Array.isArray(v14) && v14.length <= 1000 && v14.every(recordSound7))) return false
  const v15 = value.topics
  if (!(Array.isArray(v15) && v15.length <= 50 && v15.every(recordSound9))) return false
  const v16 = value.documents
  if (!(Array.isArray(v16) && v16.length <= 200 && v16.every(recordSound10))) return false
  const v17 = value.occasion
  if (v17 !== undefined) {
    if (!(typeof v17 === 'string' && v17.length <= 10000 && record1.test(v17) && typeof v17 === 'string' && v17.length <= 500)) return false
    unknown--
  }
  const v18 = value.related
  if (v18 !== undefined) {
    if (!(Array.isArray(v18) && v18.length <= 200 && v18.every(recordSound12))) return false
    unknown--
  }
  const v19 = value.identifiers
  if (v19 !== undefined) {
    if (!(Array.isArray(v19) && v19.length <= 50 && v19.every(recordSound13))) return false
    unknown--
  }
  const v20 = value.sources
  if (!(Array.isArray(v20) && v20.length >= 1 && v20.length <= 100 && v20.every(recordSound14))) return false
  const v21 = value.provenance
  if (!(recordSound15(v21))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
/** Whether a value of JSON is beyond doubt a sound record; where it is not, the whole check decides. */
export const recordSound = (value: unknown): boolean => recordSound0(value)
const person0 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const person1 = /^\S+(?:[^\S\r\n]+\S+)*$/u
const person2 = new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN","acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"])
const person3 = new Set(["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"])
const person4 = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/u
const person5 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u
const person6 = /^\S+$/u
const personSound5 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.scheme
  if (!(typeof v0 === 'string' && v0.length <= 80 && person5.test(v0))) return false
  const v1 = value.value
  if (!(typeof v1 === 'string' && v1.length <= 200 && person6.test(v1))) return false
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const personSound4 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -2
  const v0 = value.office
  if (!(person3.has(v0))) return false
  const v1 = value.role
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && person1.test(v1) && typeof v1 === 'string' && v1.length <= 500)) return false
    unknown--
  }
  const v2 = value.party
  if (v2 !== undefined) {
    if (!(person2.has(v2))) return false
    unknown--
  }
  const v3 = value.from
  if (v3 !== undefined) {
    if (!(typeof v3 === 'string' && person4.test(v3))) return false
    unknown--
  }
  const v4 = value.to
  if (v4 !== undefined) {
    if (!(typeof v4 === 'string' && person4.test(v4))) return false
    unknown--
  }
  const v5 = value.basis
  if (!((v5 === "term" || v5 === "seen"))) return false
  const v6 = value.source
  if (v6 !== undefined) {
    if (!(typeof v6 === 'string' && v6.length <= 10000 && person1.test(v6) && typeof v6 === 'string' && v6.length <= 300)) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const personSound3 = (value) => typeof value === 'string' && value.length <= 10000 && person1.test(value) && typeof value === 'string' && value.length <= 200
const personSound2 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.full
  if (!(typeof v0 === 'string' && v0.length <= 10000 && person1.test(v0) && typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.family
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 10000 && person1.test(v1) && typeof v1 === 'string' && v1.length <= 200)) return false
    unknown--
  }
  const v2 = value.given
  if (v2 !== undefined) {
    if (!(typeof v2 === 'string' && v2.length <= 10000 && person1.test(v2) && typeof v2 === 'string' && v2.length <= 200)) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const personSound1 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -1
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length <= 10000 && person1.test(v0) && typeof v0 === 'string' && v0.length <= 1000)) return false
  const v1 = value.superseded_by
  if (v1 !== undefined) {
    if (!(typeof v1 === 'string' && v1.length <= 120 && person0.test(v1))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
const personSound0 = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let unknown = -6
  const v0 = value.$schema
  if (v0 !== undefined) {
    if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2048)) return false
    unknown--
  }
  const v1 = value.schema_version
  if (!(v1 === "1.0")) return false
  const v2 = value.key
  if (!(typeof v2 === 'string' && v2.length <= 120 && person0.test(v2))) return false
  const v3 = value.withdrawn
  if (v3 !== undefined) {
    if (!(personSound1(v3))) return false
    unknown--
  }
  const v4 = value.name
  if (!(personSound2(v4))) return false
  const v5 = value.names
  if (!(Array.isArray(v5) && v5.length <= 200 && v5.every(personSound3))) return false
  const v6 = value.party
  if (!(person2.has(v6))) return false
  const v7 = value.offices
  if (!(Array.isArray(v7) && v7.length <= 200 && v7.every(personSound4))) return false
  const v8 = value.identifiers
  if (v8 !== undefined) {
    if (!(Array.isArray(v8) && v8.length <= 50 && v8.every(personSound5))) return false
    unknown--
  }
  for (const _key in value) unknown++
  if (unknown !== 0) return false
  return true
}
/** Whether a value of JSON is beyond doubt a sound person; where it is not, the whole check decides. */
export const personSound = (value: unknown): boolean => personSound0(value)
