// Generated from the schemas of @readout/schema by scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import func75Module from 'ajv/dist/runtime/ucs2length.js'
export const record = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://readout.example/schema/1.0/record.json","type":"object","additionalProperties":false,"required":["schema_version","id","title","status","mode","format","date","parties","participants","topics","documents","sources","provenance"],"properties":{"$schema":{"$ref":"#/$defs/SchemaReference"},"schema_version":{"$ref":"#/$defs/SchemaVersion"},"id":{"$ref":"#/$defs/MeetingId"},"title":{"$ref":"#/$defs/Line"},"summary":{"type":"string","pattern":"\\S","maxLength":10000},"status":{"$ref":"#/$defs/StatusCode"},"withdrawn":{"$ref":"#/$defs/Withdrawal"},"mode":{"$ref":"#/$defs/ModeCode"},"format":{"$ref":"#/$defs/FormatCode"},"series":{"$ref":"#/$defs/SeriesCode"},"date":{"$ref":"#/$defs/EdtfDate"},"time":{"$ref":"#/$defs/MeetingTime"},"location":{"$ref":"#/$defs/Location"},"parties":{"type":"array","minItems":2,"maxItems":250,"items":{"$ref":"#/$defs/Party"}},"participants":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Participant"}},"topics":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/TopicCode"}},"documents":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Document"}},"occasion":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"related":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Relation"}},"identifiers":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Identifier"}},"sources":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Source"}},"provenance":{"$ref":"#/$defs/Provenance"}},"$defs":{"Account":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"type":"integer","minimum":0,"maximum":99},"value":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"}}},"Day":{"type":"string","format":"date"},"Disagreement":{"type":"object","additionalProperties":false,"required":["field","accounts"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"accounts":{"type":"array","minItems":2,"maxItems":100,"items":{"$ref":"#/$defs/Account"}}}},"Document":{"type":"object","additionalProperties":false,"required":["type","languages"],"properties":{"type":{"$ref":"#/$defs/DocumentTypeCode"},"title":{"$ref":"#/$defs/Line"},"languages":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/LanguageTag"}},"url":{"$ref":"#/$defs/Url"}}},"DocumentTypeCode":{"type":"string","enum":["joint-statement","joint-declaration","communique","joint-press-release","joint-press-conference","press-conference","press-release","readout","statement","chairs-statement","remarks","speech","interview","transcript","fact-sheet","agenda","media-advisory","agreement","memorandum","protocol","minutes","action-plan","resolution","report","letter","photo","video","audio","other"]},"EdtfDate":{"type":"string","pattern":"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$"},"Evidence":{"type":"object","additionalProperties":false,"required":["field","source","start","end"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"source":{"type":"integer","minimum":0,"maximum":99},"start":{"$ref":"#/$defs/Offset"},"end":{"$ref":"#/$defs/Offset"},"rule":{"$ref":"#/$defs/Slug"},"person":{"$ref":"#/$defs/PersonKey"}}},"FormatCode":{"type":"string","enum":["summit","ministerial","two-plus-two","dialogue","consultation","council","conference","negotiation","mediation","meeting","courtesy-call","audience","presentation-of-credentials","pull-aside","working-lunch","working-dinner","working-visit","official-visit","state-visit","private-visit","call"]},"Identifier":{"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/Slug"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}},"JsonPointer":{"type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)+$","maxLength":500},"LanguageTag":{"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"},"Line":{"type":"string","pattern":"^\\S+(?:[^\\S\\r\\n]+\\S+)*$","maxLength":10000},"Location":{"type":"object","additionalProperties":false,"required":["country"],"properties":{"country":{"$ref":"#/$defs/StateCode"},"city":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"venue":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"}}},"MeetingId":{"type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$","maxLength":200},"MeetingTime":{"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"utc_offset":{"type":"string","pattern":"^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$"},"duration_minutes":{"type":"integer","minimum":1,"maximum":20160}}},"ModeCode":{"type":"string","enum":["in-person","phone","video","hybrid","unknown"]},"OfficeCode":{"type":"string","enum":["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"]},"Offset":{"type":"integer","minimum":0,"maximum":1000000000},"OrganizationCode":{"type":"string","enum":["acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"]},"OrganizationParty":{"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"organization"},"code":{"$ref":"#/$defs/OrganizationCode"}}},"PartialDate":{"type":"string","pattern":"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},"Participant":{"type":"object","additionalProperties":false,"required":["name","party","role","office"],"properties":{"name":{"$ref":"#/$defs/PersonName"},"party":{"$ref":"#/$defs/PartyCode"},"role":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"office":{"$ref":"#/$defs/OfficeCode"},"person":{"$ref":"#/$defs/PersonKey"}}},"Party":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["state","organization"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"state"}}},"then":{"$ref":"#/$defs/StateParty"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"organization"}}},"then":{"$ref":"#/$defs/OrganizationParty"}}]},"PartyCode":{"type":"string","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN","acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"]},"PersonKey":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120},"PersonName":{"type":"object","additionalProperties":false,"required":["full"],"properties":{"full":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"family":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"given":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}}},"Provenance":{"type":"object","additionalProperties":false,"required":["method","review","evidence"],"properties":{"method":{"type":"string","enum":["manual","parsed","imported"]},"tool":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"review":{"type":"string","enum":["unreviewed","reviewed"]},"evidence":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/Evidence"}},"disagreements":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Disagreement"}}}},"Relation":{"type":"object","additionalProperties":false,"required":["id","relation"],"properties":{"id":{"$ref":"#/$defs/MeetingId"},"relation":{"type":"string","enum":["same-visit","follows","precedes","part-of","has-part"]}}},"SchemaReference":{"type":"string","minLength":1,"maxLength":2048},"SchemaVersion":{"type":"string","const":"1.0"},"SeriesCode":{"type":"string","enum":["quad-foreign-ministers","quad-leaders-summit","g7-summit","g8-summit","g7-foreign-ministers","g7-finance-ministers","g7-defense-ministers","g7-trade-ministers","g20-summit","g20-foreign-ministers","g20-finance-ministers","us-jp-2-plus-2","us-jp-extended-deterrence-dialogue","us-jp-kr-trilateral","us-kr-2-plus-2","us-kr-security-consultative-meeting","us-in-2-plus-2","us-ph-2-plus-2","ausmin","aukmin","au-jp-2-plus-2","anzmin","in-jp-2-plus-2","jp-ph-2-plus-2","au-in-2-plus-2","gb-jp-2-plus-2","au-jp-us-trilateral-strategic-dialogue","au-jp-us-trilateral-defense","jp-ph-us-trilateral","aukus","china-japan-korea-summit","china-japan-korea-foreign-ministers","us-cn-strategic-and-economic-dialogue","us-gcc-summit","us-africa-leaders-summit","summit-of-the-americas","north-american-leaders-summit","c5-plus-1","central-asia-consultative-meeting","china-central-asia-summit","weimar-triangle","weimar-plus","e3","e3-plus-3","jcpoa-joint-commission","normandy-format","astana-format","minsk-group","middle-east-quartet","negev-forum","six-party-talks","brics-summit","brics-foreign-ministers","ric","ibsa","sco-summit","cis-summit","csto-summit","eaeu-supreme-council","ots-summit","apec-leaders","asean-summit","asean-foreign-ministers","asean-regional-forum","asean-plus-three","asean-us-summit","asean-defense-ministers-plus","east-asia-summit","mekong-us-partnership","bimstec-summit","saarc-summit","pacific-islands-forum-leaders","palm","ticad","focac","russia-africa-summit","nato-summit","nato-foreign-ministers","nato-defense-ministers","nato-ukraine-council","nato-russia-council","ukraine-defense-contact-group","coalition-of-the-willing","crimea-platform","ukraine-recovery-conference","european-political-community","european-council","eu-foreign-affairs-council","eu-us-summit","eu-us-trade-and-technology-council","eu-china-summit","eu-japan-summit","eu-india-summit","eu-russia-summit","eu-ukraine-summit","eu-au-summit","eu-celac-summit","eu-western-balkans-summit","berlin-process","eastern-partnership","asem-summit","visegrad-group","benelux","nordic-five","nordic-baltic-eight","baltic-council-of-ministers","bucharest-nine","three-seas","lublin-triangle","slavkov-format","central-five","med9","east-mediterranean-trilateral","arctic-council","ibero-american-summit","arab-league-summit","gcc-summit","oic-summit","au-summit","chogm","francophonie-summit","non-aligned-summit","i2u2","mikta","un-general-assembly","cop","nuclear-security-summit","summit-for-democracy","global-coalition-against-daesh","friends-of-syria","core-group-on-haiti","five-country-ministerial","de-fr-ministerial-council","in-de-intergovernmental-consultations","in-ru-annual-summit","in-jp-annual-summit","tr-az-ge-trilateral","big-three-conference","council-of-foreign-ministers"]},"Sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"Slug":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},"Source":{"type":"object","additionalProperties":false,"required":["publisher","language"],"properties":{"url":{"$ref":"#/$defs/Url"},"publisher":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"},"title":{"$ref":"#/$defs/Line"},"published":{"$ref":"#/$defs/PartialDate"},"retrieved":{"$ref":"#/$defs/Day"},"language":{"$ref":"#/$defs/LanguageTag"},"sha256":{"$ref":"#/$defs/Sha256"}}},"StateCode":{"type":"string","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN"]},"StateParty":{"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"state"},"code":{"$ref":"#/$defs/StateCode"}}},"StatusCode":{"type":"string","enum":["held","scheduled","postponed","cancelled"]},"TopicCode":{"type":"string","enum":["bilateral-relations","regional-security","defense-cooperation","deterrence","nuclear-weapons","arms-control","arms-trade","missile-defense","counterterrorism","cyber","maritime","border","armed-conflict","peace-process","peacekeeping","hostages-and-detainees","sanctions","export-controls","trade","investment","finance","development","infrastructure","energy","civil-nuclear","climate","environment","food-security","health","humanitarian","migration","consular","human-rights","democracy-and-elections","international-law","organized-crime","science-and-technology","artificial-intelligence","digital","semiconductors-and-supply-chains","space","education-and-culture","people-to-people","disinformation","multilateral-cooperation","regional-integration","gender-equality","ukraine","middle-east","korean-peninsula","taiwan-strait","south-china-sea","afghanistan","iran","indo-pacific"]},"Url":{"type":"string","format":"uri","pattern":"^https?://","maxLength":2048},"Withdrawal":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"},"superseded_by":{"$ref":"#/$defs/MeetingId"}}}}};
const schema32 = {"type":"string","minLength":1,"maxLength":2048};
const schema33 = {"type":"string","const":"1.0"};
const schema34 = {"type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$","maxLength":200};
const schema35 = {"type":"string","pattern":"^\\S+(?:[^\\S\\r\\n]+\\S+)*$","maxLength":10000};
const schema36 = {"type":"string","enum":["held","scheduled","postponed","cancelled"]};
const schema40 = {"type":"string","enum":["in-person","phone","video","hybrid","unknown"]};
const schema41 = {"type":"string","enum":["summit","ministerial","two-plus-two","dialogue","consultation","council","conference","negotiation","mediation","meeting","courtesy-call","audience","presentation-of-credentials","pull-aside","working-lunch","working-dinner","working-visit","official-visit","state-visit","private-visit","call"]};
const schema42 = {"type":"string","enum":["quad-foreign-ministers","quad-leaders-summit","g7-summit","g8-summit","g7-foreign-ministers","g7-finance-ministers","g7-defense-ministers","g7-trade-ministers","g20-summit","g20-foreign-ministers","g20-finance-ministers","us-jp-2-plus-2","us-jp-extended-deterrence-dialogue","us-jp-kr-trilateral","us-kr-2-plus-2","us-kr-security-consultative-meeting","us-in-2-plus-2","us-ph-2-plus-2","ausmin","aukmin","au-jp-2-plus-2","anzmin","in-jp-2-plus-2","jp-ph-2-plus-2","au-in-2-plus-2","gb-jp-2-plus-2","au-jp-us-trilateral-strategic-dialogue","au-jp-us-trilateral-defense","jp-ph-us-trilateral","aukus","china-japan-korea-summit","china-japan-korea-foreign-ministers","us-cn-strategic-and-economic-dialogue","us-gcc-summit","us-africa-leaders-summit","summit-of-the-americas","north-american-leaders-summit","c5-plus-1","central-asia-consultative-meeting","china-central-asia-summit","weimar-triangle","weimar-plus","e3","e3-plus-3","jcpoa-joint-commission","normandy-format","astana-format","minsk-group","middle-east-quartet","negev-forum","six-party-talks","brics-summit","brics-foreign-ministers","ric","ibsa","sco-summit","cis-summit","csto-summit","eaeu-supreme-council","ots-summit","apec-leaders","asean-summit","asean-foreign-ministers","asean-regional-forum","asean-plus-three","asean-us-summit","asean-defense-ministers-plus","east-asia-summit","mekong-us-partnership","bimstec-summit","saarc-summit","pacific-islands-forum-leaders","palm","ticad","focac","russia-africa-summit","nato-summit","nato-foreign-ministers","nato-defense-ministers","nato-ukraine-council","nato-russia-council","ukraine-defense-contact-group","coalition-of-the-willing","crimea-platform","ukraine-recovery-conference","european-political-community","european-council","eu-foreign-affairs-council","eu-us-summit","eu-us-trade-and-technology-council","eu-china-summit","eu-japan-summit","eu-india-summit","eu-russia-summit","eu-ukraine-summit","eu-au-summit","eu-celac-summit","eu-western-balkans-summit","berlin-process","eastern-partnership","asem-summit","visegrad-group","benelux","nordic-five","nordic-baltic-eight","baltic-council-of-ministers","bucharest-nine","three-seas","lublin-triangle","slavkov-format","central-five","med9","east-mediterranean-trilateral","arctic-council","ibero-american-summit","arab-league-summit","gcc-summit","oic-summit","au-summit","chogm","francophonie-summit","non-aligned-summit","i2u2","mikta","un-general-assembly","cop","nuclear-security-summit","summit-for-democracy","global-coalition-against-daesh","friends-of-syria","core-group-on-haiti","five-country-ministerial","de-fr-ministerial-council","in-de-intergovernmental-consultations","in-ru-annual-summit","in-jp-annual-summit","tr-az-ge-trilateral","big-three-conference","council-of-foreign-ministers"]};
const schema43 = {"type":"string","pattern":"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$"};
const schema44 = {"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"utc_offset":{"type":"string","pattern":"^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$"},"duration_minutes":{"type":"integer","minimum":1,"maximum":20160}}};
const schema63 = {"type":"string","enum":["bilateral-relations","regional-security","defense-cooperation","deterrence","nuclear-weapons","arms-control","arms-trade","missile-defense","counterterrorism","cyber","maritime","border","armed-conflict","peace-process","peacekeeping","hostages-and-detainees","sanctions","export-controls","trade","investment","finance","development","infrastructure","energy","civil-nuclear","climate","environment","food-security","health","humanitarian","migration","consular","human-rights","democracy-and-elections","international-law","organized-crime","science-and-technology","artificial-intelligence","digital","semiconductors-and-supply-chains","space","education-and-culture","people-to-people","disinformation","multilateral-cooperation","regional-integration","gender-equality","ukraine","middle-east","korean-peninsula","taiwan-strait","south-china-sea","afghanistan","iran","indo-pacific"]};
const func0 = Object.prototype.hasOwnProperty;
const func75 = func75Module.default ?? func75Module;
const pattern4 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$", "u");
const pattern5 = new RegExp("^\\S+(?:[^\\S\\r\\n]+\\S+)*$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$", "u");
const pattern10 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern11 = new RegExp("^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$", "u");
const schema37 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"},"superseded_by":{"$ref":"#/$defs/MeetingId"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "reason") || (key0 === "superseded_by"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func75(data0) > 10000){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func75(data0) > 1000){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.superseded_by !== undefined && func0.call(data, "superseded_by")){
let data1 = data.superseded_by;
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err7 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/MeetingId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/MeetingId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/MeetingId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["country"],"properties":{"country":{"$ref":"#/$defs/StateCode"},"city":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"venue":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"}}};
const schema46 = {"type":"string","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.country === undefined) || (!(func0.call(data, "country")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "country") || (key0 === "city")) || (key0 === "venue"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data0 = data.country;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/StateCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "AD") || (data0 === "AE")) || (data0 === "AF")) || (data0 === "AG")) || (data0 === "AI")) || (data0 === "AL")) || (data0 === "AM")) || (data0 === "AO")) || (data0 === "AQ")) || (data0 === "AR")) || (data0 === "AS")) || (data0 === "AT")) || (data0 === "AU")) || (data0 === "AW")) || (data0 === "AX")) || (data0 === "AZ")) || (data0 === "BA")) || (data0 === "BB")) || (data0 === "BD")) || (data0 === "BE")) || (data0 === "BF")) || (data0 === "BG")) || (data0 === "BH")) || (data0 === "BI")) || (data0 === "BJ")) || (data0 === "BL")) || (data0 === "BM")) || (data0 === "BN")) || (data0 === "BO")) || (data0 === "BQ")) || (data0 === "BR")) || (data0 === "BS")) || (data0 === "BT")) || (data0 === "BV")) || (data0 === "BW")) || (data0 === "BY")) || (data0 === "BZ")) || (data0 === "CA")) || (data0 === "CC")) || (data0 === "CD")) || (data0 === "CF")) || (data0 === "CG")) || (data0 === "CH")) || (data0 === "CI")) || (data0 === "CK")) || (data0 === "CL")) || (data0 === "CM")) || (data0 === "CN")) || (data0 === "CO")) || (data0 === "CR")) || (data0 === "CU")) || (data0 === "CV")) || (data0 === "CW")) || (data0 === "CX")) || (data0 === "CY")) || (data0 === "CZ")) || (data0 === "DE")) || (data0 === "DJ")) || (data0 === "DK")) || (data0 === "DM")) || (data0 === "DO")) || (data0 === "DZ")) || (data0 === "EC")) || (data0 === "EE")) || (data0 === "EG")) || (data0 === "EH")) || (data0 === "ER")) || (data0 === "ES")) || (data0 === "ET")) || (data0 === "FI")) || (data0 === "FJ")) || (data0 === "FK")) || (data0 === "FM")) || (data0 === "FO")) || (data0 === "FR")) || (data0 === "GA")) || (data0 === "GB")) || (data0 === "GD")) || (data0 === "GE")) || (data0 === "GF")) || (data0 === "GG")) || (data0 === "GH")) || (data0 === "GI")) || (data0 === "GL")) || (data0 === "GM")) || (data0 === "GN")) || (data0 === "GP")) || (data0 === "GQ")) || (data0 === "GR")) || (data0 === "GS")) || (data0 === "GT")) || (data0 === "GU")) || (data0 === "GW")) || (data0 === "GY")) || (data0 === "HK")) || (data0 === "HM")) || (data0 === "HN")) || (data0 === "HR")) || (data0 === "HT")) || (data0 === "HU")) || (data0 === "ID")) || (data0 === "IE")) || (data0 === "IL")) || (data0 === "IM")) || (data0 === "IN")) || (data0 === "IO")) || (data0 === "IQ")) || (data0 === "IR")) || (data0 === "IS")) || (data0 === "IT")) || (data0 === "JE")) || (data0 === "JM")) || (data0 === "JO")) || (data0 === "JP")) || (data0 === "KE")) || (data0 === "KG")) || (data0 === "KH")) || (data0 === "KI")) || (data0 === "KM")) || (data0 === "KN")) || (data0 === "KP")) || (data0 === "KR")) || (data0 === "KW")) || (data0 === "KY")) || (data0 === "KZ")) || (data0 === "LA")) || (data0 === "LB")) || (data0 === "LC")) || (data0 === "LI")) || (data0 === "LK")) || (data0 === "LR")) || (data0 === "LS")) || (data0 === "LT")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LY")) || (data0 === "MA")) || (data0 === "MC")) || (data0 === "MD")) || (data0 === "ME")) || (data0 === "MF")) || (data0 === "MG")) || (data0 === "MH")) || (data0 === "MK")) || (data0 === "ML")) || (data0 === "MM")) || (data0 === "MN")) || (data0 === "MO")) || (data0 === "MP")) || (data0 === "MQ")) || (data0 === "MR")) || (data0 === "MS")) || (data0 === "MT")) || (data0 === "MU")) || (data0 === "MV")) || (data0 === "MW")) || (data0 === "MX")) || (data0 === "MY")) || (data0 === "MZ")) || (data0 === "NA")) || (data0 === "NC")) || (data0 === "NE")) || (data0 === "NF")) || (data0 === "NG")) || (data0 === "NI")) || (data0 === "NL")) || (data0 === "NO")) || (data0 === "NP")) || (data0 === "NR")) || (data0 === "NU")) || (data0 === "NZ")) || (data0 === "OM")) || (data0 === "PA")) || (data0 === "PE")) || (data0 === "PF")) || (data0 === "PG")) || (data0 === "PH")) || (data0 === "PK")) || (data0 === "PL")) || (data0 === "PM")) || (data0 === "PN")) || (data0 === "PR")) || (data0 === "PS")) || (data0 === "PT")) || (data0 === "PW")) || (data0 === "PY")) || (data0 === "QA")) || (data0 === "RE")) || (data0 === "RO")) || (data0 === "RS")) || (data0 === "RU")) || (data0 === "RW")) || (data0 === "SA")) || (data0 === "SB")) || (data0 === "SC")) || (data0 === "SD")) || (data0 === "SE")) || (data0 === "SG")) || (data0 === "SH")) || (data0 === "SI")) || (data0 === "SJ")) || (data0 === "SK")) || (data0 === "SL")) || (data0 === "SM")) || (data0 === "SN")) || (data0 === "SO")) || (data0 === "SR")) || (data0 === "SS")) || (data0 === "ST")) || (data0 === "SV")) || (data0 === "SX")) || (data0 === "SY")) || (data0 === "SZ")) || (data0 === "TC")) || (data0 === "TD")) || (data0 === "TF")) || (data0 === "TG")) || (data0 === "TH")) || (data0 === "TJ")) || (data0 === "TK")) || (data0 === "TL")) || (data0 === "TM")) || (data0 === "TN")) || (data0 === "TO")) || (data0 === "TR")) || (data0 === "TT")) || (data0 === "TV")) || (data0 === "TW")) || (data0 === "TZ")) || (data0 === "UA")) || (data0 === "UG")) || (data0 === "UM")) || (data0 === "US")) || (data0 === "UY")) || (data0 === "UZ")) || (data0 === "VA")) || (data0 === "VC")) || (data0 === "VE")) || (data0 === "VG")) || (data0 === "VI")) || (data0 === "VN")) || (data0 === "VU")) || (data0 === "WF")) || (data0 === "WS")) || (data0 === "XK")) || (data0 === "YE")) || (data0 === "YT")) || (data0 === "ZA")) || (data0 === "ZM")) || (data0 === "ZW")) || (data0 === "ANHH")) || (data0 === "CSHH")) || (data0 === "CSXX")) || (data0 === "DDDE")) || (data0 === "PCHH")) || (data0 === "PZPA")) || (data0 === "SKIN")) || (data0 === "SUHH")) || (data0 === "VDVN")) || (data0 === "YDYD")) || (data0 === "YUCS")) || (data0 === "XAHU")) || (data0 === "XBAD")) || (data0 === "XBAV")) || (data0 === "XDAN")) || (data0 === "XHAN")) || (data0 === "XHAW")) || (data0 === "XHES")) || (data0 === "XKOR")) || (data0 === "XMAN")) || (data0 === "XNFL")) || (data0 === "XOFS")) || (data0 === "XPRU")) || (data0 === "XRHN")) || (data0 === "XSAX")) || (data0 === "XSIC")) || (data0 === "XTIB")) || (data0 === "XTRA")) || (data0 === "XTUS")) || (data0 === "XWIF")) || (data0 === "XWUR")) || (data0 === "XZAN"))){
const err3 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/StateCode/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.city !== undefined && func0.call(data, "city")){
let data1 = data.city;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err4 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err7 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.venue !== undefined && func0.call(data, "venue")){
let data2 = data.venue;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err9 = {instancePath:instancePath+"/venue",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/venue",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/venue",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data2 === "string"){
if(func75(data2) > 300){
const err12 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["state","organization"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"state"}}},"then":{"$ref":"#/$defs/StateParty"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"organization"}}},"then":{"$ref":"#/$defs/OrganizationParty"}}]};
const schema50 = {"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"state"},"code":{"$ref":"#/$defs/StateCode"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "code"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("state" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "state"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data1 = data.code;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/StateCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "AD") || (data1 === "AE")) || (data1 === "AF")) || (data1 === "AG")) || (data1 === "AI")) || (data1 === "AL")) || (data1 === "AM")) || (data1 === "AO")) || (data1 === "AQ")) || (data1 === "AR")) || (data1 === "AS")) || (data1 === "AT")) || (data1 === "AU")) || (data1 === "AW")) || (data1 === "AX")) || (data1 === "AZ")) || (data1 === "BA")) || (data1 === "BB")) || (data1 === "BD")) || (data1 === "BE")) || (data1 === "BF")) || (data1 === "BG")) || (data1 === "BH")) || (data1 === "BI")) || (data1 === "BJ")) || (data1 === "BL")) || (data1 === "BM")) || (data1 === "BN")) || (data1 === "BO")) || (data1 === "BQ")) || (data1 === "BR")) || (data1 === "BS")) || (data1 === "BT")) || (data1 === "BV")) || (data1 === "BW")) || (data1 === "BY")) || (data1 === "BZ")) || (data1 === "CA")) || (data1 === "CC")) || (data1 === "CD")) || (data1 === "CF")) || (data1 === "CG")) || (data1 === "CH")) || (data1 === "CI")) || (data1 === "CK")) || (data1 === "CL")) || (data1 === "CM")) || (data1 === "CN")) || (data1 === "CO")) || (data1 === "CR")) || (data1 === "CU")) || (data1 === "CV")) || (data1 === "CW")) || (data1 === "CX")) || (data1 === "CY")) || (data1 === "CZ")) || (data1 === "DE")) || (data1 === "DJ")) || (data1 === "DK")) || (data1 === "DM")) || (data1 === "DO")) || (data1 === "DZ")) || (data1 === "EC")) || (data1 === "EE")) || (data1 === "EG")) || (data1 === "EH")) || (data1 === "ER")) || (data1 === "ES")) || (data1 === "ET")) || (data1 === "FI")) || (data1 === "FJ")) || (data1 === "FK")) || (data1 === "FM")) || (data1 === "FO")) || (data1 === "FR")) || (data1 === "GA")) || (data1 === "GB")) || (data1 === "GD")) || (data1 === "GE")) || (data1 === "GF")) || (data1 === "GG")) || (data1 === "GH")) || (data1 === "GI")) || (data1 === "GL")) || (data1 === "GM")) || (data1 === "GN")) || (data1 === "GP")) || (data1 === "GQ")) || (data1 === "GR")) || (data1 === "GS")) || (data1 === "GT")) || (data1 === "GU")) || (data1 === "GW")) || (data1 === "GY")) || (data1 === "HK")) || (data1 === "HM")) || (data1 === "HN")) || (data1 === "HR")) || (data1 === "HT")) || (data1 === "HU")) || (data1 === "ID")) || (data1 === "IE")) || (data1 === "IL")) || (data1 === "IM")) || (data1 === "IN")) || (data1 === "IO")) || (data1 === "IQ")) || (data1 === "IR")) || (data1 === "IS")) || (data1 === "IT")) || (data1 === "JE")) || (data1 === "JM")) || (data1 === "JO")) || (data1 === "JP")) || (data1 === "KE")) || (data1 === "KG")) || (data1 === "KH")) || (data1 === "KI")) || (data1 === "KM")) || (data1 === "KN")) || (data1 === "KP")) || (data1 === "KR")) || (data1 === "KW")) || (data1 === "KY")) || (data1 === "KZ")) || (data1 === "LA")) || (data1 === "LB")) || (data1 === "LC")) || (data1 === "LI")) || (data1 === "LK")) || (data1 === "LR")) || (data1 === "LS")) || (data1 === "LT")) || (data1 === "LU")) || (data1 === "LV")) || (data1 === "LY")) || (data1 === "MA")) || (data1 === "MC")) || (data1 === "MD")) || (data1 === "ME")) || (data1 === "MF")) || (data1 === "MG")) || (data1 === "MH")) || (data1 === "MK")) || (data1 === "ML")) || (data1 === "MM")) || (data1 === "MN")) || (data1 === "MO")) || (data1 === "MP")) || (data1 === "MQ")) || (data1 === "MR")) || (data1 === "MS")) || (data1 === "MT")) || (data1 === "MU")) || (data1 === "MV")) || (data1 === "MW")) || (data1 === "MX")) || (data1 === "MY")) || (data1 === "MZ")) || (data1 === "NA")) || (data1 === "NC")) || (data1 === "NE")) || (data1 === "NF")) || (data1 === "NG")) || (data1 === "NI")) || (data1 === "NL")) || (data1 === "NO")) || (data1 === "NP")) || (data1 === "NR")) || (data1 === "NU")) || (data1 === "NZ")) || (data1 === "OM")) || (data1 === "PA")) || (data1 === "PE")) || (data1 === "PF")) || (data1 === "PG")) || (data1 === "PH")) || (data1 === "PK")) || (data1 === "PL")) || (data1 === "PM")) || (data1 === "PN")) || (data1 === "PR")) || (data1 === "PS")) || (data1 === "PT")) || (data1 === "PW")) || (data1 === "PY")) || (data1 === "QA")) || (data1 === "RE")) || (data1 === "RO")) || (data1 === "RS")) || (data1 === "RU")) || (data1 === "RW")) || (data1 === "SA")) || (data1 === "SB")) || (data1 === "SC")) || (data1 === "SD")) || (data1 === "SE")) || (data1 === "SG")) || (data1 === "SH")) || (data1 === "SI")) || (data1 === "SJ")) || (data1 === "SK")) || (data1 === "SL")) || (data1 === "SM")) || (data1 === "SN")) || (data1 === "SO")) || (data1 === "SR")) || (data1 === "SS")) || (data1 === "ST")) || (data1 === "SV")) || (data1 === "SX")) || (data1 === "SY")) || (data1 === "SZ")) || (data1 === "TC")) || (data1 === "TD")) || (data1 === "TF")) || (data1 === "TG")) || (data1 === "TH")) || (data1 === "TJ")) || (data1 === "TK")) || (data1 === "TL")) || (data1 === "TM")) || (data1 === "TN")) || (data1 === "TO")) || (data1 === "TR")) || (data1 === "TT")) || (data1 === "TV")) || (data1 === "TW")) || (data1 === "TZ")) || (data1 === "UA")) || (data1 === "UG")) || (data1 === "UM")) || (data1 === "US")) || (data1 === "UY")) || (data1 === "UZ")) || (data1 === "VA")) || (data1 === "VC")) || (data1 === "VE")) || (data1 === "VG")) || (data1 === "VI")) || (data1 === "VN")) || (data1 === "VU")) || (data1 === "WF")) || (data1 === "WS")) || (data1 === "XK")) || (data1 === "YE")) || (data1 === "YT")) || (data1 === "ZA")) || (data1 === "ZM")) || (data1 === "ZW")) || (data1 === "ANHH")) || (data1 === "CSHH")) || (data1 === "CSXX")) || (data1 === "DDDE")) || (data1 === "PCHH")) || (data1 === "PZPA")) || (data1 === "SKIN")) || (data1 === "SUHH")) || (data1 === "VDVN")) || (data1 === "YDYD")) || (data1 === "YUCS")) || (data1 === "XAHU")) || (data1 === "XBAD")) || (data1 === "XBAV")) || (data1 === "XDAN")) || (data1 === "XHAN")) || (data1 === "XHAW")) || (data1 === "XHES")) || (data1 === "XKOR")) || (data1 === "XMAN")) || (data1 === "XNFL")) || (data1 === "XOFS")) || (data1 === "XPRU")) || (data1 === "XRHN")) || (data1 === "XSAX")) || (data1 === "XSIC")) || (data1 === "XTIB")) || (data1 === "XTRA")) || (data1 === "XTUS")) || (data1 === "XWIF")) || (data1 === "XWUR")) || (data1 === "XZAN"))){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/StateCode/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"organization"},"code":{"$ref":"#/$defs/OrganizationCode"}}};
const schema53 = {"type":"string","enum":["acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "code"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("organization" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "organization"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data1 = data.code;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/OrganizationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "acs") || (data1 === "adb")) || (data1 === "aes")) || (data1 === "afdb")) || (data1 === "africa-cdc")) || (data1 === "aiib")) || (data1 === "aladi")) || (data1 === "alba")) || (data1 === "amu")) || (data1 === "andean-community")) || (data1 === "anzus")) || (data1 === "apec")) || (data1 === "arab-league")) || (data1 === "asean")) || (data1 === "au")) || (data1 === "beac")) || (data1 === "bimstec")) || (data1 === "bis")) || (data1 === "bsec")) || (data1 === "caf")) || (data1 === "caricom")) || (data1 === "cbss")) || (data1 === "cdb")) || (data1 === "cdri")) || (data1 === "ceb")) || (data1 === "cefta")) || (data1 === "cei")) || (data1 === "celac")) || (data1 === "cemac")) || (data1 === "cen-sad")) || (data1 === "cento")) || (data1 === "cern")) || (data1 === "cica")) || (data1 === "cis")) || (data1 === "coe")) || (data1 === "colombo-plan")) || (data1 === "comecon")) || (data1 === "comesa")) || (data1 === "commonwealth")) || (data1 === "cplp")) || (data1 === "csto")) || (data1 === "ctbto")) || (data1 === "d8")) || (data1 === "eac")) || (data1 === "eaeu")) || (data1 === "ebrd")) || (data1 === "ecb")) || (data1 === "eccas")) || (data1 === "eco")) || (data1 === "ecowas")) || (data1 === "efta")) || (data1 === "eib")) || (data1 === "energy-community")) || (data1 === "esa")) || (data1 === "eu")) || (data1 === "fao")) || (data1 === "fatf")) || (data1 === "francophonie")) || (data1 === "g5-sahel")) || (data1 === "gatt")) || (data1 === "gavi")) || (data1 === "gcc")) || (data1 === "gcf")) || (data1 === "gecf")) || (data1 === "gggi")) || (data1 === "global-fund")) || (data1 === "guam")) || (data1 === "iadb")) || (data1 === "iaea")) || (data1 === "icao")) || (data1 === "icc")) || (data1 === "icglr")) || (data1 === "icj")) || (data1 === "icrc")) || (data1 === "icty")) || (data1 === "iea")) || (data1 === "ifad")) || (data1 === "ifrc")) || (data1 === "igad")) || (data1 === "ilo")) || (data1 === "imf")) || (data1 === "imo")) || (data1 === "international-idea")) || (data1 === "interpol")) || (data1 === "ioc-indian-ocean")) || (data1 === "iom")) || (data1 === "iora")) || (data1 === "ipu")) || (data1 === "irena")) || (data1 === "isa-seabed")) || (data1 === "isa-solar")) || (data1 === "isdb")) || (data1 === "iter")) || (data1 === "itu")) || (data1 === "lcbc")) || (data1 === "league-of-nations")) || (data1 === "mercosur")) || (data1 === "mfo")) || (data1 === "mrc")) || (data1 === "msg")) || (data1 === "nam")) || (data1 === "nato")) || (data1 === "ndb")) || (data1 === "nordic-council")) || (data1 === "oas")) || (data1 === "oau")) || (data1 === "oecd")) || (data1 === "oecs")) || (data1 === "oeec")) || (data1 === "ohchr")) || (data1 === "ohr")) || (data1 === "oic")) || (data1 === "opcw")) || (data1 === "opec")) || (data1 === "order-of-malta")) || (data1 === "osce")) || (data1 === "ots")) || (data1 === "pacific-alliance")) || (data1 === "paho")) || (data1 === "pan-american-union")) || (data1 === "pca")) || (data1 === "pif")) || (data1 === "rcc")) || (data1 === "saarc")) || (data1 === "sadc")) || (data1 === "sco")) || (data1 === "seato")) || (data1 === "segib")) || (data1 === "sica")) || (data1 === "spc")) || (data1 === "tcs")) || (data1 === "ufm")) || (data1 === "un")) || (data1 === "un-habitat")) || (data1 === "un-tourism")) || (data1 === "un-women")) || (data1 === "unaids")) || (data1 === "unasur")) || (data1 === "unctad")) || (data1 === "undp")) || (data1 === "unep")) || (data1 === "unesco")) || (data1 === "unfccc")) || (data1 === "unfpa")) || (data1 === "unhcr")) || (data1 === "unicef")) || (data1 === "unido")) || (data1 === "union-state")) || (data1 === "unodc")) || (data1 === "unops")) || (data1 === "unrra")) || (data1 === "unrwa")) || (data1 === "upu")) || (data1 === "waemu")) || (data1 === "warsaw-pact")) || (data1 === "wco")) || (data1 === "weu")) || (data1 === "wfp")) || (data1 === "who")) || (data1 === "wipo")) || (data1 === "wmo")) || (data1 === "world-bank")) || (data1 === "wto"))){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/OrganizationCode/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("state" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("organization" !== data.type){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data2 === "state") || (data2 === "organization"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema49.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"required":["name","party","role","office"],"properties":{"name":{"$ref":"#/$defs/PersonName"},"party":{"$ref":"#/$defs/PartyCode"},"role":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"office":{"$ref":"#/$defs/OfficeCode"},"person":{"$ref":"#/$defs/PersonKey"}}};
const schema59 = {"type":"string","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN","acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"]};
const schema61 = {"type":"string","enum":["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"]};
const schema62 = {"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120};
const schema55 = {"type":"object","additionalProperties":false,"required":["full"],"properties":{"full":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"family":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"given":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.full === undefined) || (!(func0.call(data, "full")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "full"},message:"must have required property '"+"full"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "full") || (key0 === "family")) || (key0 === "given"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.full !== undefined && func0.call(data, "full")){
let data0 = data.full;
if(typeof data0 === "string"){
if(func75(data0) > 10000){
const err2 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func75(data0) > 200){
const err5 = {instancePath:instancePath+"/full",schemaPath:"#/properties/full/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/full",schemaPath:"#/properties/full/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.family !== undefined && func0.call(data, "family")){
let data1 = data.family;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err7 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err10 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.given !== undefined && func0.call(data, "given")){
let data2 = data.given;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err12 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern5.test(data2)){
const err13 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data2 === "string"){
if(func75(data2) > 200){
const err15 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern18 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.party === undefined) || (!(func0.call(data, "party")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.office === undefined) || (!(func0.call(data, "office")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "office"},message:"must have required property '"+"office"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "party")) || (key0 === "role")) || (key0 === "office")) || (key0 === "person"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate32(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined && func0.call(data, "party")){
let data1 = data.party;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "AD") || (data1 === "AE")) || (data1 === "AF")) || (data1 === "AG")) || (data1 === "AI")) || (data1 === "AL")) || (data1 === "AM")) || (data1 === "AO")) || (data1 === "AQ")) || (data1 === "AR")) || (data1 === "AS")) || (data1 === "AT")) || (data1 === "AU")) || (data1 === "AW")) || (data1 === "AX")) || (data1 === "AZ")) || (data1 === "BA")) || (data1 === "BB")) || (data1 === "BD")) || (data1 === "BE")) || (data1 === "BF")) || (data1 === "BG")) || (data1 === "BH")) || (data1 === "BI")) || (data1 === "BJ")) || (data1 === "BL")) || (data1 === "BM")) || (data1 === "BN")) || (data1 === "BO")) || (data1 === "BQ")) || (data1 === "BR")) || (data1 === "BS")) || (data1 === "BT")) || (data1 === "BV")) || (data1 === "BW")) || (data1 === "BY")) || (data1 === "BZ")) || (data1 === "CA")) || (data1 === "CC")) || (data1 === "CD")) || (data1 === "CF")) || (data1 === "CG")) || (data1 === "CH")) || (data1 === "CI")) || (data1 === "CK")) || (data1 === "CL")) || (data1 === "CM")) || (data1 === "CN")) || (data1 === "CO")) || (data1 === "CR")) || (data1 === "CU")) || (data1 === "CV")) || (data1 === "CW")) || (data1 === "CX")) || (data1 === "CY")) || (data1 === "CZ")) || (data1 === "DE")) || (data1 === "DJ")) || (data1 === "DK")) || (data1 === "DM")) || (data1 === "DO")) || (data1 === "DZ")) || (data1 === "EC")) || (data1 === "EE")) || (data1 === "EG")) || (data1 === "EH")) || (data1 === "ER")) || (data1 === "ES")) || (data1 === "ET")) || (data1 === "FI")) || (data1 === "FJ")) || (data1 === "FK")) || (data1 === "FM")) || (data1 === "FO")) || (data1 === "FR")) || (data1 === "GA")) || (data1 === "GB")) || (data1 === "GD")) || (data1 === "GE")) || (data1 === "GF")) || (data1 === "GG")) || (data1 === "GH")) || (data1 === "GI")) || (data1 === "GL")) || (data1 === "GM")) || (data1 === "GN")) || (data1 === "GP")) || (data1 === "GQ")) || (data1 === "GR")) || (data1 === "GS")) || (data1 === "GT")) || (data1 === "GU")) || (data1 === "GW")) || (data1 === "GY")) || (data1 === "HK")) || (data1 === "HM")) || (data1 === "HN")) || (data1 === "HR")) || (data1 === "HT")) || (data1 === "HU")) || (data1 === "ID")) || (data1 === "IE")) || (data1 === "IL")) || (data1 === "IM")) || (data1 === "IN")) || (data1 === "IO")) || (data1 === "IQ")) || (data1 === "IR")) || (data1 === "IS")) || (data1 === "IT")) || (data1 === "JE")) || (data1 === "JM")) || (data1 === "JO")) || (data1 === "JP")) || (data1 === "KE")) || (data1 === "KG")) || (data1 === "KH")) || (data1 === "KI")) || (data1 === "KM")) || (data1 === "KN")) || (data1 === "KP")) || (data1 === "KR")) || (data1 === "KW")) || (data1 === "KY")) || (data1 === "KZ")) || (data1 === "LA")) || (data1 === "LB")) || (data1 === "LC")) || (data1 === "LI")) || (data1 === "LK")) || (data1 === "LR")) || (data1 === "LS")) || (data1 === "LT")) || (data1 === "LU")) || (data1 === "LV")) || (data1 === "LY")) || (data1 === "MA")) || (data1 === "MC")) || (data1 === "MD")) || (data1 === "ME")) || (data1 === "MF")) || (data1 === "MG")) || (data1 === "MH")) || (data1 === "MK")) || (data1 === "ML")) || (data1 === "MM")) || (data1 === "MN")) || (data1 === "MO")) || (data1 === "MP")) || (data1 === "MQ")) || (data1 === "MR")) || (data1 === "MS")) || (data1 === "MT")) || (data1 === "MU")) || (data1 === "MV")) || (data1 === "MW")) || (data1 === "MX")) || (data1 === "MY")) || (data1 === "MZ")) || (data1 === "NA")) || (data1 === "NC")) || (data1 === "NE")) || (data1 === "NF")) || (data1 === "NG")) || (data1 === "NI")) || (data1 === "NL")) || (data1 === "NO")) || (data1 === "NP")) || (data1 === "NR")) || (data1 === "NU")) || (data1 === "NZ")) || (data1 === "OM")) || (data1 === "PA")) || (data1 === "PE")) || (data1 === "PF")) || (data1 === "PG")) || (data1 === "PH")) || (data1 === "PK")) || (data1 === "PL")) || (data1 === "PM")) || (data1 === "PN")) || (data1 === "PR")) || (data1 === "PS")) || (data1 === "PT")) || (data1 === "PW")) || (data1 === "PY")) || (data1 === "QA")) || (data1 === "RE")) || (data1 === "RO")) || (data1 === "RS")) || (data1 === "RU")) || (data1 === "RW")) || (data1 === "SA")) || (data1 === "SB")) || (data1 === "SC")) || (data1 === "SD")) || (data1 === "SE")) || (data1 === "SG")) || (data1 === "SH")) || (data1 === "SI")) || (data1 === "SJ")) || (data1 === "SK")) || (data1 === "SL")) || (data1 === "SM")) || (data1 === "SN")) || (data1 === "SO")) || (data1 === "SR")) || (data1 === "SS")) || (data1 === "ST")) || (data1 === "SV")) || (data1 === "SX")) || (data1 === "SY")) || (data1 === "SZ")) || (data1 === "TC")) || (data1 === "TD")) || (data1 === "TF")) || (data1 === "TG")) || (data1 === "TH")) || (data1 === "TJ")) || (data1 === "TK")) || (data1 === "TL")) || (data1 === "TM")) || (data1 === "TN")) || (data1 === "TO")) || (data1 === "TR")) || (data1 === "TT")) || (data1 === "TV")) || (data1 === "TW")) || (data1 === "TZ")) || (data1 === "UA")) || (data1 === "UG")) || (data1 === "UM")) || (data1 === "US")) || (data1 === "UY")) || (data1 === "UZ")) || (data1 === "VA")) || (data1 === "VC")) || (data1 === "VE")) || (data1 === "VG")) || (data1 === "VI")) || (data1 === "VN")) || (data1 === "VU")) || (data1 === "WF")) || (data1 === "WS")) || (data1 === "XK")) || (data1 === "YE")) || (data1 === "YT")) || (data1 === "ZA")) || (data1 === "ZM")) || (data1 === "ZW")) || (data1 === "ANHH")) || (data1 === "CSHH")) || (data1 === "CSXX")) || (data1 === "DDDE")) || (data1 === "PCHH")) || (data1 === "PZPA")) || (data1 === "SKIN")) || (data1 === "SUHH")) || (data1 === "VDVN")) || (data1 === "YDYD")) || (data1 === "YUCS")) || (data1 === "XAHU")) || (data1 === "XBAD")) || (data1 === "XBAV")) || (data1 === "XDAN")) || (data1 === "XHAN")) || (data1 === "XHAW")) || (data1 === "XHES")) || (data1 === "XKOR")) || (data1 === "XMAN")) || (data1 === "XNFL")) || (data1 === "XOFS")) || (data1 === "XPRU")) || (data1 === "XRHN")) || (data1 === "XSAX")) || (data1 === "XSIC")) || (data1 === "XTIB")) || (data1 === "XTRA")) || (data1 === "XTUS")) || (data1 === "XWIF")) || (data1 === "XWUR")) || (data1 === "XZAN")) || (data1 === "acs")) || (data1 === "adb")) || (data1 === "aes")) || (data1 === "afdb")) || (data1 === "africa-cdc")) || (data1 === "aiib")) || (data1 === "aladi")) || (data1 === "alba")) || (data1 === "amu")) || (data1 === "andean-community")) || (data1 === "anzus")) || (data1 === "apec")) || (data1 === "arab-league")) || (data1 === "asean")) || (data1 === "au")) || (data1 === "beac")) || (data1 === "bimstec")) || (data1 === "bis")) || (data1 === "bsec")) || (data1 === "caf")) || (data1 === "caricom")) || (data1 === "cbss")) || (data1 === "cdb")) || (data1 === "cdri")) || (data1 === "ceb")) || (data1 === "cefta")) || (data1 === "cei")) || (data1 === "celac")) || (data1 === "cemac")) || (data1 === "cen-sad")) || (data1 === "cento")) || (data1 === "cern")) || (data1 === "cica")) || (data1 === "cis")) || (data1 === "coe")) || (data1 === "colombo-plan")) || (data1 === "comecon")) || (data1 === "comesa")) || (data1 === "commonwealth")) || (data1 === "cplp")) || (data1 === "csto")) || (data1 === "ctbto")) || (data1 === "d8")) || (data1 === "eac")) || (data1 === "eaeu")) || (data1 === "ebrd")) || (data1 === "ecb")) || (data1 === "eccas")) || (data1 === "eco")) || (data1 === "ecowas")) || (data1 === "efta")) || (data1 === "eib")) || (data1 === "energy-community")) || (data1 === "esa")) || (data1 === "eu")) || (data1 === "fao")) || (data1 === "fatf")) || (data1 === "francophonie")) || (data1 === "g5-sahel")) || (data1 === "gatt")) || (data1 === "gavi")) || (data1 === "gcc")) || (data1 === "gcf")) || (data1 === "gecf")) || (data1 === "gggi")) || (data1 === "global-fund")) || (data1 === "guam")) || (data1 === "iadb")) || (data1 === "iaea")) || (data1 === "icao")) || (data1 === "icc")) || (data1 === "icglr")) || (data1 === "icj")) || (data1 === "icrc")) || (data1 === "icty")) || (data1 === "iea")) || (data1 === "ifad")) || (data1 === "ifrc")) || (data1 === "igad")) || (data1 === "ilo")) || (data1 === "imf")) || (data1 === "imo")) || (data1 === "international-idea")) || (data1 === "interpol")) || (data1 === "ioc-indian-ocean")) || (data1 === "iom")) || (data1 === "iora")) || (data1 === "ipu")) || (data1 === "irena")) || (data1 === "isa-seabed")) || (data1 === "isa-solar")) || (data1 === "isdb")) || (data1 === "iter")) || (data1 === "itu")) || (data1 === "lcbc")) || (data1 === "league-of-nations")) || (data1 === "mercosur")) || (data1 === "mfo")) || (data1 === "mrc")) || (data1 === "msg")) || (data1 === "nam")) || (data1 === "nato")) || (data1 === "ndb")) || (data1 === "nordic-council")) || (data1 === "oas")) || (data1 === "oau")) || (data1 === "oecd")) || (data1 === "oecs")) || (data1 === "oeec")) || (data1 === "ohchr")) || (data1 === "ohr")) || (data1 === "oic")) || (data1 === "opcw")) || (data1 === "opec")) || (data1 === "order-of-malta")) || (data1 === "osce")) || (data1 === "ots")) || (data1 === "pacific-alliance")) || (data1 === "paho")) || (data1 === "pan-american-union")) || (data1 === "pca")) || (data1 === "pif")) || (data1 === "rcc")) || (data1 === "saarc")) || (data1 === "sadc")) || (data1 === "sco")) || (data1 === "seato")) || (data1 === "segib")) || (data1 === "sica")) || (data1 === "spc")) || (data1 === "tcs")) || (data1 === "ufm")) || (data1 === "un")) || (data1 === "un-habitat")) || (data1 === "un-tourism")) || (data1 === "un-women")) || (data1 === "unaids")) || (data1 === "unasur")) || (data1 === "unctad")) || (data1 === "undp")) || (data1 === "unep")) || (data1 === "unesco")) || (data1 === "unfccc")) || (data1 === "unfpa")) || (data1 === "unhcr")) || (data1 === "unicef")) || (data1 === "unido")) || (data1 === "union-state")) || (data1 === "unodc")) || (data1 === "unops")) || (data1 === "unrra")) || (data1 === "unrwa")) || (data1 === "upu")) || (data1 === "waemu")) || (data1 === "warsaw-pact")) || (data1 === "wco")) || (data1 === "weu")) || (data1 === "wfp")) || (data1 === "who")) || (data1 === "wipo")) || (data1 === "wmo")) || (data1 === "world-bank")) || (data1 === "wto"))){
const err6 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data2 = data.role;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func75(data2) > 500){
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.office !== undefined && func0.call(data, "office")){
let data3 = data.office;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/office",schemaPath:"#/$defs/OfficeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((((((((((((((((data3 === "head-of-state") || (data3 === "monarch")) || (data3 === "head-of-government")) || (data3 === "royal")) || (data3 === "deputy-head")) || (data3 === "foreign-minister")) || (data3 === "defense-minister")) || (data3 === "finance-minister")) || (data3 === "trade-minister")) || (data3 === "interior-minister")) || (data3 === "other-minister")) || (data3 === "deputy-minister")) || (data3 === "national-security-adviser")) || (data3 === "envoy")) || (data3 === "ambassador")) || (data3 === "military")) || (data3 === "legislator")) || (data3 === "io-head")) || (data3 === "io-official")) || (data3 === "party-official")) || (data3 === "other"))){
const err13 = {instancePath:instancePath+"/office",schemaPath:"#/$defs/OfficeCode/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.person !== undefined && func0.call(data, "person")){
let data4 = data.person;
if(typeof data4 === "string"){
if(func75(data4) > 120){
const err14 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern18.test(data4)){
const err15 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","additionalProperties":false,"required":["type","languages"],"properties":{"type":{"$ref":"#/$defs/DocumentTypeCode"},"title":{"$ref":"#/$defs/Line"},"languages":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/LanguageTag"}},"url":{"$ref":"#/$defs/Url"}}};
const schema65 = {"type":"string","enum":["joint-statement","joint-declaration","communique","joint-press-release","joint-press-conference","press-conference","press-release","readout","statement","chairs-statement","remarks","speech","interview","transcript","fact-sheet","agenda","media-advisory","agreement","memorandum","protocol","minutes","action-plan","resolution","report","letter","photo","video","audio","other"]};
const schema67 = {"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"};
const schema68 = {"type":"string","format":"uri","pattern":"^https?://","maxLength":2048};
const pattern20 = new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$", "u");
const pattern21 = new RegExp("^https?://", "u");
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[!$&'()*+,;=:@/?#[\]._~A-Za-z0-9-]|%[0-9A-Fa-f]{2})+$/;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.languages === undefined) || (!(func0.call(data, "languages")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"},message:"must have required property '"+"languages"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "languages")) || (key0 === "url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/DocumentTypeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((((((((((((((((((data0 === "joint-statement") || (data0 === "joint-declaration")) || (data0 === "communique")) || (data0 === "joint-press-release")) || (data0 === "joint-press-conference")) || (data0 === "press-conference")) || (data0 === "press-release")) || (data0 === "readout")) || (data0 === "statement")) || (data0 === "chairs-statement")) || (data0 === "remarks")) || (data0 === "speech")) || (data0 === "interview")) || (data0 === "transcript")) || (data0 === "fact-sheet")) || (data0 === "agenda")) || (data0 === "media-advisory")) || (data0 === "agreement")) || (data0 === "memorandum")) || (data0 === "protocol")) || (data0 === "minutes")) || (data0 === "action-plan")) || (data0 === "resolution")) || (data0 === "report")) || (data0 === "letter")) || (data0 === "photo")) || (data0 === "video")) || (data0 === "audio")) || (data0 === "other"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/DocumentTypeCode/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.languages !== undefined && func0.call(data, "languages")){
let data2 = data.languages;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err10 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/$defs/LanguageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"},message:"must match pattern \""+"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/$defs/LanguageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data4 = data.url;
if(typeof data4 === "string"){
if(func75(data4) > 2048){
const err13 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern21.test(data4)){
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats0.test(data4))){
const err15 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","additionalProperties":false,"required":["id","relation"],"properties":{"id":{"$ref":"#/$defs/MeetingId"},"relation":{"type":"string","enum":["same-visit","follows","precedes","part-of","has-part"]}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.relation === undefined) || (!(func0.call(data, "relation")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "relation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func75(data0) > 200){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
let data1 = data.relation;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data1 === "same-visit") || (data1 === "follows")) || (data1 === "precedes")) || (data1 === "part-of")) || (data1 === "has-part"))){
const err7 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema70.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/Slug"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}};
const schema73 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80};
const pattern24 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
const pattern25 = new RegExp("^\\S+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "scheme") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(func75(data0) > 80){
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/Slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern24.test(data0)){
const err4 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern25.test(data1)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","additionalProperties":false,"required":["publisher","language"],"properties":{"url":{"$ref":"#/$defs/Url"},"publisher":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"},"title":{"$ref":"#/$defs/Line"},"published":{"$ref":"#/$defs/PartialDate"},"retrieved":{"$ref":"#/$defs/Day"},"language":{"$ref":"#/$defs/LanguageTag"},"sha256":{"$ref":"#/$defs/Sha256"}}};
const schema78 = {"type":"string","pattern":"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"};
const schema79 = {"type":"string","format":"date"};
const schema81 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const formats4 = /^\d{4}-\d{2}-\d{2}$/;
const pattern29 = new RegExp("^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", "u");
const pattern31 = new RegExp("^[0-9a-f]{64}$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.publisher === undefined) || (!(func0.call(data, "publisher")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.language === undefined) || (!(func0.call(data, "language")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "url") || (key0 === "publisher")) || (key0 === "title")) || (key0 === "published")) || (key0 === "retrieved")) || (key0 === "language")) || (key0 === "sha256"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data0 = data.url;
if(typeof data0 === "string"){
if(func75(data0) > 2048){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data0)){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.test(data0))){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data1 = data.publisher;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err7 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 300){
const err10 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern5.test(data2)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.published !== undefined && func0.call(data, "published")){
let data3 = data.published;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err15 = {instancePath:instancePath+"/published",schemaPath:"#/$defs/PartialDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/published",schemaPath:"#/$defs/PartialDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.retrieved !== undefined && func0.call(data, "retrieved")){
let data4 = data.retrieved;
if(typeof data4 === "string"){
if(!(formats4.test(data4))){
const err17 = {instancePath:instancePath+"/retrieved",schemaPath:"#/$defs/Day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/retrieved",schemaPath:"#/$defs/Day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data5 = data.language;
if(typeof data5 === "string"){
if(!pattern20.test(data5)){
const err19 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/LanguageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"},message:"must match pattern \""+"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/LanguageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data6 = data.sha256;
if(typeof data6 === "string"){
if(!pattern31.test(data6)){
const err21 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","additionalProperties":false,"required":["method","review","evidence"],"properties":{"method":{"type":"string","enum":["manual","parsed","imported"]},"tool":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"review":{"type":"string","enum":["unreviewed","reviewed"]},"evidence":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/Evidence"}},"disagreements":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Disagreement"}}}};
const schema84 = {"type":"object","additionalProperties":false,"required":["field","source","start","end"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"source":{"type":"integer","minimum":0,"maximum":99},"start":{"$ref":"#/$defs/Offset"},"end":{"$ref":"#/$defs/Offset"},"rule":{"$ref":"#/$defs/Slug"},"person":{"$ref":"#/$defs/PersonKey"}}};
const schema85 = {"type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)+$","maxLength":500};
const schema86 = {"type":"integer","minimum":0,"maximum":1000000000};
const pattern33 = new RegExp("^(?:/(?:[^~/]|~[01])*)+$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "field") || (key0 === "source")) || (key0 === "start")) || (key0 === "end")) || (key0 === "rule")) || (key0 === "person"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(func75(data0) > 500){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern33.test(data0)){
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"},message:"must match pattern \""+"^(?:/(?:[^~/]|~[01])*)+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data1 = data.source;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data2 = data.start;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/Offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data3 = data.end;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/Offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data4 = data.rule;
if(typeof data4 === "string"){
if(func75(data4) > 80){
const err17 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern24.test(data4)){
const err18 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.person !== undefined && func0.call(data, "person")){
let data5 = data.person;
if(typeof data5 === "string"){
if(func75(data5) > 120){
const err20 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern18.test(data5)){
const err21 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","additionalProperties":false,"required":["field","accounts"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"accounts":{"type":"array","minItems":2,"maxItems":100,"items":{"$ref":"#/$defs/Account"}}}};
const schema92 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"type":"integer","minimum":0,"maximum":99},"value":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "source") || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 1000){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.accounts === undefined) || (!(func0.call(data, "accounts")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "field") || (key0 === "accounts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(func75(data0) > 500){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern33.test(data0)){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"},message:"must match pattern \""+"^(?:/(?:[^~/]|~[01])*)+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data1 = data.accounts;
if(Array.isArray(data1)){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 2){
const err7 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data1[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.review === undefined) || (!(func0.call(data, "review")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review"},message:"must have required property '"+"review"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "method") || (key0 === "tool")) || (key0 === "review")) || (key0 === "evidence")) || (key0 === "disagreements"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "manual") || (data0 === "parsed")) || (data0 === "imported"))){
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema82.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data1 = data.tool;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err6 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.review !== undefined && func0.call(data, "review")){
let data2 = data.review;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "unreviewed") || (data2 === "reviewed"))){
const err12 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema82.properties.review.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data3 = data.evidence;
if(Array.isArray(data3)){
if(data3.length > 10000){
const err13 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data3[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.disagreements !== undefined && func0.call(data, "disagreements")){
let data5 = data.disagreements;
if(Array.isArray(data5)){
if(data5.length > 200){
const err15 = {instancePath:instancePath+"/disagreements",schemaPath:"#/properties/disagreements/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate46(data5[i1], {instancePath:instancePath+"/disagreements/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/disagreements",schemaPath:"#/properties/disagreements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://readout.example/schema/1.0/record.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schema_version === undefined) || (!(func0.call(data, "schema_version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.mode === undefined) || (!(func0.call(data, "mode")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.parties === undefined) || (!(func0.call(data, "parties")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parties"},message:"must have required property '"+"parties"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.participants === undefined) || (!(func0.call(data, "participants")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "participants"},message:"must have required property '"+"participants"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.topics === undefined) || (!(func0.call(data, "topics")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.documents === undefined) || (!(func0.call(data, "documents")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documents"},message:"must have required property '"+"documents"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.sources === undefined) || (!(func0.call(data, "sources")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.provenance === undefined) || (!(func0.call(data, "provenance")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func75(data0) > 2048){
const err14 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/SchemaReference/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func75(data0) < 1){
const err15 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/SchemaReference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/SchemaReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schema_version !== undefined && func0.call(data, "schema_version")){
let data1 = data.schema_version;
if(typeof data1 !== "string"){
const err17 = {instancePath:instancePath+"/schema_version",schemaPath:"#/$defs/SchemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("1.0" !== data1){
const err18 = {instancePath:instancePath+"/schema_version",schemaPath:"#/$defs/SchemaVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(func75(data2) > 200){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data2)){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:-[a-z0-9]+)+$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func75(data3) > 10000){
const err22 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern5.test(data3)){
const err23 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data4 = data.summary;
if(typeof data4 === "string"){
if(func75(data4) > 10000){
const err25 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern6.test(data4)){
const err26 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data5 = data.status;
if(typeof data5 !== "string"){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/StatusCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data5 === "held") || (data5 === "scheduled")) || (data5 === "postponed")) || (data5 === "cancelled"))){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/StatusCode/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.withdrawn !== undefined && func0.call(data, "withdrawn")){
if(!(validate21(data.withdrawn, {instancePath:instancePath+"/withdrawn",parentData:data,parentDataProperty:"withdrawn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined && func0.call(data, "mode")){
let data7 = data.mode;
if(typeof data7 !== "string"){
const err30 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/ModeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((((data7 === "in-person") || (data7 === "phone")) || (data7 === "video")) || (data7 === "hybrid")) || (data7 === "unknown"))){
const err31 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/ModeCode/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data8 = data.format;
if(typeof data8 !== "string"){
const err32 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/FormatCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((((((((((((((((data8 === "summit") || (data8 === "ministerial")) || (data8 === "two-plus-two")) || (data8 === "dialogue")) || (data8 === "consultation")) || (data8 === "council")) || (data8 === "conference")) || (data8 === "negotiation")) || (data8 === "mediation")) || (data8 === "meeting")) || (data8 === "courtesy-call")) || (data8 === "audience")) || (data8 === "presentation-of-credentials")) || (data8 === "pull-aside")) || (data8 === "working-lunch")) || (data8 === "working-dinner")) || (data8 === "working-visit")) || (data8 === "official-visit")) || (data8 === "state-visit")) || (data8 === "private-visit")) || (data8 === "call"))){
const err33 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/FormatCode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.series !== undefined && func0.call(data, "series")){
let data9 = data.series;
if(typeof data9 !== "string"){
const err34 = {instancePath:instancePath+"/series",schemaPath:"#/$defs/SeriesCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data9 === "quad-foreign-ministers") || (data9 === "quad-leaders-summit")) || (data9 === "g7-summit")) || (data9 === "g8-summit")) || (data9 === "g7-foreign-ministers")) || (data9 === "g7-finance-ministers")) || (data9 === "g7-defense-ministers")) || (data9 === "g7-trade-ministers")) || (data9 === "g20-summit")) || (data9 === "g20-foreign-ministers")) || (data9 === "g20-finance-ministers")) || (data9 === "us-jp-2-plus-2")) || (data9 === "us-jp-extended-deterrence-dialogue")) || (data9 === "us-jp-kr-trilateral")) || (data9 === "us-kr-2-plus-2")) || (data9 === "us-kr-security-consultative-meeting")) || (data9 === "us-in-2-plus-2")) || (data9 === "us-ph-2-plus-2")) || (data9 === "ausmin")) || (data9 === "aukmin")) || (data9 === "au-jp-2-plus-2")) || (data9 === "anzmin")) || (data9 === "in-jp-2-plus-2")) || (data9 === "jp-ph-2-plus-2")) || (data9 === "au-in-2-plus-2")) || (data9 === "gb-jp-2-plus-2")) || (data9 === "au-jp-us-trilateral-strategic-dialogue")) || (data9 === "au-jp-us-trilateral-defense")) || (data9 === "jp-ph-us-trilateral")) || (data9 === "aukus")) || (data9 === "china-japan-korea-summit")) || (data9 === "china-japan-korea-foreign-ministers")) || (data9 === "us-cn-strategic-and-economic-dialogue")) || (data9 === "us-gcc-summit")) || (data9 === "us-africa-leaders-summit")) || (data9 === "summit-of-the-americas")) || (data9 === "north-american-leaders-summit")) || (data9 === "c5-plus-1")) || (data9 === "central-asia-consultative-meeting")) || (data9 === "china-central-asia-summit")) || (data9 === "weimar-triangle")) || (data9 === "weimar-plus")) || (data9 === "e3")) || (data9 === "e3-plus-3")) || (data9 === "jcpoa-joint-commission")) || (data9 === "normandy-format")) || (data9 === "astana-format")) || (data9 === "minsk-group")) || (data9 === "middle-east-quartet")) || (data9 === "negev-forum")) || (data9 === "six-party-talks")) || (data9 === "brics-summit")) || (data9 === "brics-foreign-ministers")) || (data9 === "ric")) || (data9 === "ibsa")) || (data9 === "sco-summit")) || (data9 === "cis-summit")) || (data9 === "csto-summit")) || (data9 === "eaeu-supreme-council")) || (data9 === "ots-summit")) || (data9 === "apec-leaders")) || (data9 === "asean-summit")) || (data9 === "asean-foreign-ministers")) || (data9 === "asean-regional-forum")) || (data9 === "asean-plus-three")) || (data9 === "asean-us-summit")) || (data9 === "asean-defense-ministers-plus")) || (data9 === "east-asia-summit")) || (data9 === "mekong-us-partnership")) || (data9 === "bimstec-summit")) || (data9 === "saarc-summit")) || (data9 === "pacific-islands-forum-leaders")) || (data9 === "palm")) || (data9 === "ticad")) || (data9 === "focac")) || (data9 === "russia-africa-summit")) || (data9 === "nato-summit")) || (data9 === "nato-foreign-ministers")) || (data9 === "nato-defense-ministers")) || (data9 === "nato-ukraine-council")) || (data9 === "nato-russia-council")) || (data9 === "ukraine-defense-contact-group")) || (data9 === "coalition-of-the-willing")) || (data9 === "crimea-platform")) || (data9 === "ukraine-recovery-conference")) || (data9 === "european-political-community")) || (data9 === "european-council")) || (data9 === "eu-foreign-affairs-council")) || (data9 === "eu-us-summit")) || (data9 === "eu-us-trade-and-technology-council")) || (data9 === "eu-china-summit")) || (data9 === "eu-japan-summit")) || (data9 === "eu-india-summit")) || (data9 === "eu-russia-summit")) || (data9 === "eu-ukraine-summit")) || (data9 === "eu-au-summit")) || (data9 === "eu-celac-summit")) || (data9 === "eu-western-balkans-summit")) || (data9 === "berlin-process")) || (data9 === "eastern-partnership")) || (data9 === "asem-summit")) || (data9 === "visegrad-group")) || (data9 === "benelux")) || (data9 === "nordic-five")) || (data9 === "nordic-baltic-eight")) || (data9 === "baltic-council-of-ministers")) || (data9 === "bucharest-nine")) || (data9 === "three-seas")) || (data9 === "lublin-triangle")) || (data9 === "slavkov-format")) || (data9 === "central-five")) || (data9 === "med9")) || (data9 === "east-mediterranean-trilateral")) || (data9 === "arctic-council")) || (data9 === "ibero-american-summit")) || (data9 === "arab-league-summit")) || (data9 === "gcc-summit")) || (data9 === "oic-summit")) || (data9 === "au-summit")) || (data9 === "chogm")) || (data9 === "francophonie-summit")) || (data9 === "non-aligned-summit")) || (data9 === "i2u2")) || (data9 === "mikta")) || (data9 === "un-general-assembly")) || (data9 === "cop")) || (data9 === "nuclear-security-summit")) || (data9 === "summit-for-democracy")) || (data9 === "global-coalition-against-daesh")) || (data9 === "friends-of-syria")) || (data9 === "core-group-on-haiti")) || (data9 === "five-country-ministerial")) || (data9 === "de-fr-ministerial-council")) || (data9 === "in-de-intergovernmental-consultations")) || (data9 === "in-ru-annual-summit")) || (data9 === "in-jp-annual-summit")) || (data9 === "tr-az-ge-trilateral")) || (data9 === "big-three-conference")) || (data9 === "council-of-foreign-ministers"))){
const err35 = {instancePath:instancePath+"/series",schemaPath:"#/$defs/SeriesCode/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data10 = data.date;
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err36 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/EdtfDate/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$"},message:"must match pattern \""+"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/EdtfDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.time !== undefined && func0.call(data, "time")){
let data11 = data.time;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.start === undefined) || (!(func0.call(data11, "start")))){
const err38 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/MeetingTime/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 of Object.keys(data11)){
if(!(((key1 === "start") || (key1 === "utc_offset")) || (key1 === "duration_minutes"))){
const err39 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/MeetingTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.start !== undefined && func0.call(data11, "start")){
let data12 = data11.start;
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
const err40 = {instancePath:instancePath+"/time/start",schemaPath:"#/$defs/MeetingTime/properties/start/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/time/start",schemaPath:"#/$defs/MeetingTime/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.utc_offset !== undefined && func0.call(data11, "utc_offset")){
let data13 = data11.utc_offset;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err42 = {instancePath:instancePath+"/time/utc_offset",schemaPath:"#/$defs/MeetingTime/properties/utc_offset/pattern",keyword:"pattern",params:{pattern: "^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$"},message:"must match pattern \""+"^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/time/utc_offset",schemaPath:"#/$defs/MeetingTime/properties/utc_offset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.duration_minutes !== undefined && func0.call(data11, "duration_minutes")){
let data14 = data11.duration_minutes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err44 = {instancePath:instancePath+"/time/duration_minutes",schemaPath:"#/$defs/MeetingTime/properties/duration_minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 20160 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/time/duration_minutes",schemaPath:"#/$defs/MeetingTime/properties/duration_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20160},message:"must be <= 20160"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/time/duration_minutes",schemaPath:"#/$defs/MeetingTime/properties/duration_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/MeetingTime/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.location !== undefined && func0.call(data, "location")){
if(!(validate23(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.parties !== undefined && func0.call(data, "parties")){
let data16 = data.parties;
if(Array.isArray(data16)){
if(data16.length > 250){
const err48 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 250},message:"must NOT have more than 250 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.length < 2){
const err49 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data16[i0], {instancePath:instancePath+"/parties/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.participants !== undefined && func0.call(data, "participants")){
let data18 = data.participants;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err51 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data18[i1], {instancePath:instancePath+"/participants/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.topics !== undefined && func0.call(data, "topics")){
let data20 = data.topics;
if(Array.isArray(data20)){
if(data20.length > 50){
const err53 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 !== "string"){
const err54 = {instancePath:instancePath+"/topics/" + i2,schemaPath:"#/$defs/TopicCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((data21 === "bilateral-relations") || (data21 === "regional-security")) || (data21 === "defense-cooperation")) || (data21 === "deterrence")) || (data21 === "nuclear-weapons")) || (data21 === "arms-control")) || (data21 === "arms-trade")) || (data21 === "missile-defense")) || (data21 === "counterterrorism")) || (data21 === "cyber")) || (data21 === "maritime")) || (data21 === "border")) || (data21 === "armed-conflict")) || (data21 === "peace-process")) || (data21 === "peacekeeping")) || (data21 === "hostages-and-detainees")) || (data21 === "sanctions")) || (data21 === "export-controls")) || (data21 === "trade")) || (data21 === "investment")) || (data21 === "finance")) || (data21 === "development")) || (data21 === "infrastructure")) || (data21 === "energy")) || (data21 === "civil-nuclear")) || (data21 === "climate")) || (data21 === "environment")) || (data21 === "food-security")) || (data21 === "health")) || (data21 === "humanitarian")) || (data21 === "migration")) || (data21 === "consular")) || (data21 === "human-rights")) || (data21 === "democracy-and-elections")) || (data21 === "international-law")) || (data21 === "organized-crime")) || (data21 === "science-and-technology")) || (data21 === "artificial-intelligence")) || (data21 === "digital")) || (data21 === "semiconductors-and-supply-chains")) || (data21 === "space")) || (data21 === "education-and-culture")) || (data21 === "people-to-people")) || (data21 === "disinformation")) || (data21 === "multilateral-cooperation")) || (data21 === "regional-integration")) || (data21 === "gender-equality")) || (data21 === "ukraine")) || (data21 === "middle-east")) || (data21 === "korean-peninsula")) || (data21 === "taiwan-strait")) || (data21 === "south-china-sea")) || (data21 === "afghanistan")) || (data21 === "iran")) || (data21 === "indo-pacific"))){
const err55 = {instancePath:instancePath+"/topics/" + i2,schemaPath:"#/$defs/TopicCode/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data22 = data.documents;
if(Array.isArray(data22)){
if(data22.length > 200){
const err57 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(!(validate35(data22[i3], {instancePath:instancePath+"/documents/" + i3,parentData:data22,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.occasion !== undefined && func0.call(data, "occasion")){
let data24 = data.occasion;
if(typeof data24 === "string"){
if(func75(data24) > 10000){
const err59 = {instancePath:instancePath+"/occasion",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern5.test(data24)){
const err60 = {instancePath:instancePath+"/occasion",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/occasion",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data24 === "string"){
if(func75(data24) > 500){
const err62 = {instancePath:instancePath+"/occasion",schemaPath:"#/properties/occasion/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/occasion",schemaPath:"#/properties/occasion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.related !== undefined && func0.call(data, "related")){
let data25 = data.related;
if(Array.isArray(data25)){
if(data25.length > 200){
const err64 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate37(data25[i4], {instancePath:instancePath+"/related/" + i4,parentData:data25,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.identifiers !== undefined && func0.call(data, "identifiers")){
let data27 = data.identifiers;
if(Array.isArray(data27)){
if(data27.length > 50){
const err66 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate39(data27[i5], {instancePath:instancePath+"/identifiers/" + i5,parentData:data27,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data29 = data.sources;
if(Array.isArray(data29)){
if(data29.length > 100){
const err68 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data29.length < 1){
const err69 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
if(!(validate41(data29[i6], {instancePath:instancePath+"/sources/" + i6,parentData:data29,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.provenance !== undefined && func0.call(data, "provenance")){
if(!(validate43(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const person = validate51;
const schema94 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://readout.example/schema/1.0/person.json","type":"object","additionalProperties":false,"required":["schema_version","key","name","names","party","offices"],"properties":{"$schema":{"$ref":"#/$defs/SchemaReference"},"schema_version":{"$ref":"#/$defs/SchemaVersion"},"key":{"$ref":"#/$defs/PersonKey"},"withdrawn":{"$ref":"#/$defs/PersonWithdrawal"},"name":{"$ref":"#/$defs/PersonName"},"names":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}},"party":{"$ref":"#/$defs/PartyCode"},"offices":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/OfficeHeld"}},"identifiers":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Identifier"}}},"$defs":{"Identifier":{"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/Slug"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}},"Line":{"type":"string","pattern":"^\\S+(?:[^\\S\\r\\n]+\\S+)*$","maxLength":10000},"OfficeCode":{"type":"string","enum":["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"]},"OfficeHeld":{"type":"object","additionalProperties":false,"required":["office","basis"],"properties":{"office":{"$ref":"#/$defs/OfficeCode"},"role":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"party":{"$ref":"#/$defs/PartyCode"},"from":{"$ref":"#/$defs/PartialDate"},"to":{"$ref":"#/$defs/PartialDate"},"basis":{"type":"string","enum":["term","seen"]},"source":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"}}},"PartialDate":{"type":"string","pattern":"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},"PartyCode":{"type":"string","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN","acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"]},"PersonKey":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120},"PersonName":{"type":"object","additionalProperties":false,"required":["full"],"properties":{"full":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"family":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"given":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}}},"PersonWithdrawal":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"},"superseded_by":{"$ref":"#/$defs/PersonKey"}}},"SchemaReference":{"type":"string","minLength":1,"maxLength":2048},"SchemaVersion":{"type":"string","const":"1.0"},"Slug":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80}}};
const schema95 = {"type":"string","minLength":1,"maxLength":2048};
const schema96 = {"type":"string","const":"1.0"};
const schema97 = {"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120};
const schema99 = {"type":"string","pattern":"^\\S+(?:[^\\S\\r\\n]+\\S+)*$","maxLength":10000};
const schema106 = {"type":"string","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ANHH","CSHH","CSXX","DDDE","PCHH","PZPA","SKIN","SUHH","VDVN","YDYD","YUCS","XAHU","XBAD","XBAV","XDAN","XHAN","XHAW","XHES","XKOR","XMAN","XNFL","XOFS","XPRU","XRHN","XSAX","XSIC","XTIB","XTRA","XTUS","XWIF","XWUR","XZAN","acs","adb","aes","afdb","africa-cdc","aiib","aladi","alba","amu","andean-community","anzus","apec","arab-league","asean","au","beac","bimstec","bis","bsec","caf","caricom","cbss","cdb","cdri","ceb","cefta","cei","celac","cemac","cen-sad","cento","cern","cica","cis","coe","colombo-plan","comecon","comesa","commonwealth","cplp","csto","ctbto","d8","eac","eaeu","ebrd","ecb","eccas","eco","ecowas","efta","eib","energy-community","esa","eu","fao","fatf","francophonie","g5-sahel","gatt","gavi","gcc","gcf","gecf","gggi","global-fund","guam","iadb","iaea","icao","icc","icglr","icj","icrc","icty","iea","ifad","ifrc","igad","ilo","imf","imo","international-idea","interpol","ioc-indian-ocean","iom","iora","ipu","irena","isa-seabed","isa-solar","isdb","iter","itu","lcbc","league-of-nations","mercosur","mfo","mrc","msg","nam","nato","ndb","nordic-council","oas","oau","oecd","oecs","oeec","ohchr","ohr","oic","opcw","opec","order-of-malta","osce","ots","pacific-alliance","paho","pan-american-union","pca","pif","rcc","saarc","sadc","sco","seato","segib","sica","spc","tcs","ufm","un","un-habitat","un-tourism","un-women","unaids","unasur","unctad","undp","unep","unesco","unfccc","unfpa","unhcr","unicef","unido","union-state","unodc","unops","unrra","unrwa","upu","waemu","warsaw-pact","wco","weu","wfp","who","wipo","wmo","world-bank","wto"]};
const schema98 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"},"superseded_by":{"$ref":"#/$defs/PersonKey"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "reason") || (key0 === "superseded_by"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func75(data0) > 10000){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func75(data0) > 1000){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.superseded_by !== undefined && func0.call(data, "superseded_by")){
let data1 = data.superseded_by;
if(typeof data1 === "string"){
if(func75(data1) > 120){
const err7 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/PersonKey/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern18.test(data1)){
const err8 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/PersonKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/PersonKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","additionalProperties":false,"required":["full"],"properties":{"full":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"family":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"given":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.full === undefined) || (!(func0.call(data, "full")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "full"},message:"must have required property '"+"full"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "full") || (key0 === "family")) || (key0 === "given"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.full !== undefined && func0.call(data, "full")){
let data0 = data.full;
if(typeof data0 === "string"){
if(func75(data0) > 10000){
const err2 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func75(data0) > 200){
const err5 = {instancePath:instancePath+"/full",schemaPath:"#/properties/full/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/full",schemaPath:"#/properties/full/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.family !== undefined && func0.call(data, "family")){
let data1 = data.family;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err7 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err10 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.given !== undefined && func0.call(data, "given")){
let data2 = data.given;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err12 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern5.test(data2)){
const err13 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data2 === "string"){
if(func75(data2) > 200){
const err15 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","additionalProperties":false,"required":["office","basis"],"properties":{"office":{"$ref":"#/$defs/OfficeCode"},"role":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"party":{"$ref":"#/$defs/PartyCode"},"from":{"$ref":"#/$defs/PartialDate"},"to":{"$ref":"#/$defs/PartialDate"},"basis":{"type":"string","enum":["term","seen"]},"source":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"}}};
const schema108 = {"type":"string","enum":["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"]};
const schema111 = {"type":"string","pattern":"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.office === undefined) || (!(func0.call(data, "office")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "office"},message:"must have required property '"+"office"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.basis === undefined) || (!(func0.call(data, "basis")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "office") || (key0 === "role")) || (key0 === "party")) || (key0 === "from")) || (key0 === "to")) || (key0 === "basis")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.office !== undefined && func0.call(data, "office")){
let data0 = data.office;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/office",schemaPath:"#/$defs/OfficeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((((((((((data0 === "head-of-state") || (data0 === "monarch")) || (data0 === "head-of-government")) || (data0 === "royal")) || (data0 === "deputy-head")) || (data0 === "foreign-minister")) || (data0 === "defense-minister")) || (data0 === "finance-minister")) || (data0 === "trade-minister")) || (data0 === "interior-minister")) || (data0 === "other-minister")) || (data0 === "deputy-minister")) || (data0 === "national-security-adviser")) || (data0 === "envoy")) || (data0 === "ambassador")) || (data0 === "military")) || (data0 === "legislator")) || (data0 === "io-head")) || (data0 === "io-official")) || (data0 === "party-official")) || (data0 === "other"))){
const err4 = {instancePath:instancePath+"/office",schemaPath:"#/$defs/OfficeCode/enum",keyword:"enum",params:{allowedValues: schema108.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 500){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.party !== undefined && func0.call(data, "party")){
let data2 = data.party;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "AD") || (data2 === "AE")) || (data2 === "AF")) || (data2 === "AG")) || (data2 === "AI")) || (data2 === "AL")) || (data2 === "AM")) || (data2 === "AO")) || (data2 === "AQ")) || (data2 === "AR")) || (data2 === "AS")) || (data2 === "AT")) || (data2 === "AU")) || (data2 === "AW")) || (data2 === "AX")) || (data2 === "AZ")) || (data2 === "BA")) || (data2 === "BB")) || (data2 === "BD")) || (data2 === "BE")) || (data2 === "BF")) || (data2 === "BG")) || (data2 === "BH")) || (data2 === "BI")) || (data2 === "BJ")) || (data2 === "BL")) || (data2 === "BM")) || (data2 === "BN")) || (data2 === "BO")) || (data2 === "BQ")) || (data2 === "BR")) || (data2 === "BS")) || (data2 === "BT")) || (data2 === "BV")) || (data2 === "BW")) || (data2 === "BY")) || (data2 === "BZ")) || (data2 === "CA")) || (data2 === "CC")) || (data2 === "CD")) || (data2 === "CF")) || (data2 === "CG")) || (data2 === "CH")) || (data2 === "CI")) || (data2 === "CK")) || (data2 === "CL")) || (data2 === "CM")) || (data2 === "CN")) || (data2 === "CO")) || (data2 === "CR")) || (data2 === "CU")) || (data2 === "CV")) || (data2 === "CW")) || (data2 === "CX")) || (data2 === "CY")) || (data2 === "CZ")) || (data2 === "DE")) || (data2 === "DJ")) || (data2 === "DK")) || (data2 === "DM")) || (data2 === "DO")) || (data2 === "DZ")) || (data2 === "EC")) || (data2 === "EE")) || (data2 === "EG")) || (data2 === "EH")) || (data2 === "ER")) || (data2 === "ES")) || (data2 === "ET")) || (data2 === "FI")) || (data2 === "FJ")) || (data2 === "FK")) || (data2 === "FM")) || (data2 === "FO")) || (data2 === "FR")) || (data2 === "GA")) || (data2 === "GB")) || (data2 === "GD")) || (data2 === "GE")) || (data2 === "GF")) || (data2 === "GG")) || (data2 === "GH")) || (data2 === "GI")) || (data2 === "GL")) || (data2 === "GM")) || (data2 === "GN")) || (data2 === "GP")) || (data2 === "GQ")) || (data2 === "GR")) || (data2 === "GS")) || (data2 === "GT")) || (data2 === "GU")) || (data2 === "GW")) || (data2 === "GY")) || (data2 === "HK")) || (data2 === "HM")) || (data2 === "HN")) || (data2 === "HR")) || (data2 === "HT")) || (data2 === "HU")) || (data2 === "ID")) || (data2 === "IE")) || (data2 === "IL")) || (data2 === "IM")) || (data2 === "IN")) || (data2 === "IO")) || (data2 === "IQ")) || (data2 === "IR")) || (data2 === "IS")) || (data2 === "IT")) || (data2 === "JE")) || (data2 === "JM")) || (data2 === "JO")) || (data2 === "JP")) || (data2 === "KE")) || (data2 === "KG")) || (data2 === "KH")) || (data2 === "KI")) || (data2 === "KM")) || (data2 === "KN")) || (data2 === "KP")) || (data2 === "KR")) || (data2 === "KW")) || (data2 === "KY")) || (data2 === "KZ")) || (data2 === "LA")) || (data2 === "LB")) || (data2 === "LC")) || (data2 === "LI")) || (data2 === "LK")) || (data2 === "LR")) || (data2 === "LS")) || (data2 === "LT")) || (data2 === "LU")) || (data2 === "LV")) || (data2 === "LY")) || (data2 === "MA")) || (data2 === "MC")) || (data2 === "MD")) || (data2 === "ME")) || (data2 === "MF")) || (data2 === "MG")) || (data2 === "MH")) || (data2 === "MK")) || (data2 === "ML")) || (data2 === "MM")) || (data2 === "MN")) || (data2 === "MO")) || (data2 === "MP")) || (data2 === "MQ")) || (data2 === "MR")) || (data2 === "MS")) || (data2 === "MT")) || (data2 === "MU")) || (data2 === "MV")) || (data2 === "MW")) || (data2 === "MX")) || (data2 === "MY")) || (data2 === "MZ")) || (data2 === "NA")) || (data2 === "NC")) || (data2 === "NE")) || (data2 === "NF")) || (data2 === "NG")) || (data2 === "NI")) || (data2 === "NL")) || (data2 === "NO")) || (data2 === "NP")) || (data2 === "NR")) || (data2 === "NU")) || (data2 === "NZ")) || (data2 === "OM")) || (data2 === "PA")) || (data2 === "PE")) || (data2 === "PF")) || (data2 === "PG")) || (data2 === "PH")) || (data2 === "PK")) || (data2 === "PL")) || (data2 === "PM")) || (data2 === "PN")) || (data2 === "PR")) || (data2 === "PS")) || (data2 === "PT")) || (data2 === "PW")) || (data2 === "PY")) || (data2 === "QA")) || (data2 === "RE")) || (data2 === "RO")) || (data2 === "RS")) || (data2 === "RU")) || (data2 === "RW")) || (data2 === "SA")) || (data2 === "SB")) || (data2 === "SC")) || (data2 === "SD")) || (data2 === "SE")) || (data2 === "SG")) || (data2 === "SH")) || (data2 === "SI")) || (data2 === "SJ")) || (data2 === "SK")) || (data2 === "SL")) || (data2 === "SM")) || (data2 === "SN")) || (data2 === "SO")) || (data2 === "SR")) || (data2 === "SS")) || (data2 === "ST")) || (data2 === "SV")) || (data2 === "SX")) || (data2 === "SY")) || (data2 === "SZ")) || (data2 === "TC")) || (data2 === "TD")) || (data2 === "TF")) || (data2 === "TG")) || (data2 === "TH")) || (data2 === "TJ")) || (data2 === "TK")) || (data2 === "TL")) || (data2 === "TM")) || (data2 === "TN")) || (data2 === "TO")) || (data2 === "TR")) || (data2 === "TT")) || (data2 === "TV")) || (data2 === "TW")) || (data2 === "TZ")) || (data2 === "UA")) || (data2 === "UG")) || (data2 === "UM")) || (data2 === "US")) || (data2 === "UY")) || (data2 === "UZ")) || (data2 === "VA")) || (data2 === "VC")) || (data2 === "VE")) || (data2 === "VG")) || (data2 === "VI")) || (data2 === "VN")) || (data2 === "VU")) || (data2 === "WF")) || (data2 === "WS")) || (data2 === "XK")) || (data2 === "YE")) || (data2 === "YT")) || (data2 === "ZA")) || (data2 === "ZM")) || (data2 === "ZW")) || (data2 === "ANHH")) || (data2 === "CSHH")) || (data2 === "CSXX")) || (data2 === "DDDE")) || (data2 === "PCHH")) || (data2 === "PZPA")) || (data2 === "SKIN")) || (data2 === "SUHH")) || (data2 === "VDVN")) || (data2 === "YDYD")) || (data2 === "YUCS")) || (data2 === "XAHU")) || (data2 === "XBAD")) || (data2 === "XBAV")) || (data2 === "XDAN")) || (data2 === "XHAN")) || (data2 === "XHAW")) || (data2 === "XHES")) || (data2 === "XKOR")) || (data2 === "XMAN")) || (data2 === "XNFL")) || (data2 === "XOFS")) || (data2 === "XPRU")) || (data2 === "XRHN")) || (data2 === "XSAX")) || (data2 === "XSIC")) || (data2 === "XTIB")) || (data2 === "XTRA")) || (data2 === "XTUS")) || (data2 === "XWIF")) || (data2 === "XWUR")) || (data2 === "XZAN")) || (data2 === "acs")) || (data2 === "adb")) || (data2 === "aes")) || (data2 === "afdb")) || (data2 === "africa-cdc")) || (data2 === "aiib")) || (data2 === "aladi")) || (data2 === "alba")) || (data2 === "amu")) || (data2 === "andean-community")) || (data2 === "anzus")) || (data2 === "apec")) || (data2 === "arab-league")) || (data2 === "asean")) || (data2 === "au")) || (data2 === "beac")) || (data2 === "bimstec")) || (data2 === "bis")) || (data2 === "bsec")) || (data2 === "caf")) || (data2 === "caricom")) || (data2 === "cbss")) || (data2 === "cdb")) || (data2 === "cdri")) || (data2 === "ceb")) || (data2 === "cefta")) || (data2 === "cei")) || (data2 === "celac")) || (data2 === "cemac")) || (data2 === "cen-sad")) || (data2 === "cento")) || (data2 === "cern")) || (data2 === "cica")) || (data2 === "cis")) || (data2 === "coe")) || (data2 === "colombo-plan")) || (data2 === "comecon")) || (data2 === "comesa")) || (data2 === "commonwealth")) || (data2 === "cplp")) || (data2 === "csto")) || (data2 === "ctbto")) || (data2 === "d8")) || (data2 === "eac")) || (data2 === "eaeu")) || (data2 === "ebrd")) || (data2 === "ecb")) || (data2 === "eccas")) || (data2 === "eco")) || (data2 === "ecowas")) || (data2 === "efta")) || (data2 === "eib")) || (data2 === "energy-community")) || (data2 === "esa")) || (data2 === "eu")) || (data2 === "fao")) || (data2 === "fatf")) || (data2 === "francophonie")) || (data2 === "g5-sahel")) || (data2 === "gatt")) || (data2 === "gavi")) || (data2 === "gcc")) || (data2 === "gcf")) || (data2 === "gecf")) || (data2 === "gggi")) || (data2 === "global-fund")) || (data2 === "guam")) || (data2 === "iadb")) || (data2 === "iaea")) || (data2 === "icao")) || (data2 === "icc")) || (data2 === "icglr")) || (data2 === "icj")) || (data2 === "icrc")) || (data2 === "icty")) || (data2 === "iea")) || (data2 === "ifad")) || (data2 === "ifrc")) || (data2 === "igad")) || (data2 === "ilo")) || (data2 === "imf")) || (data2 === "imo")) || (data2 === "international-idea")) || (data2 === "interpol")) || (data2 === "ioc-indian-ocean")) || (data2 === "iom")) || (data2 === "iora")) || (data2 === "ipu")) || (data2 === "irena")) || (data2 === "isa-seabed")) || (data2 === "isa-solar")) || (data2 === "isdb")) || (data2 === "iter")) || (data2 === "itu")) || (data2 === "lcbc")) || (data2 === "league-of-nations")) || (data2 === "mercosur")) || (data2 === "mfo")) || (data2 === "mrc")) || (data2 === "msg")) || (data2 === "nam")) || (data2 === "nato")) || (data2 === "ndb")) || (data2 === "nordic-council")) || (data2 === "oas")) || (data2 === "oau")) || (data2 === "oecd")) || (data2 === "oecs")) || (data2 === "oeec")) || (data2 === "ohchr")) || (data2 === "ohr")) || (data2 === "oic")) || (data2 === "opcw")) || (data2 === "opec")) || (data2 === "order-of-malta")) || (data2 === "osce")) || (data2 === "ots")) || (data2 === "pacific-alliance")) || (data2 === "paho")) || (data2 === "pan-american-union")) || (data2 === "pca")) || (data2 === "pif")) || (data2 === "rcc")) || (data2 === "saarc")) || (data2 === "sadc")) || (data2 === "sco")) || (data2 === "seato")) || (data2 === "segib")) || (data2 === "sica")) || (data2 === "spc")) || (data2 === "tcs")) || (data2 === "ufm")) || (data2 === "un")) || (data2 === "un-habitat")) || (data2 === "un-tourism")) || (data2 === "un-women")) || (data2 === "unaids")) || (data2 === "unasur")) || (data2 === "unctad")) || (data2 === "undp")) || (data2 === "unep")) || (data2 === "unesco")) || (data2 === "unfccc")) || (data2 === "unfpa")) || (data2 === "unhcr")) || (data2 === "unicef")) || (data2 === "unido")) || (data2 === "union-state")) || (data2 === "unodc")) || (data2 === "unops")) || (data2 === "unrra")) || (data2 === "unrwa")) || (data2 === "upu")) || (data2 === "waemu")) || (data2 === "warsaw-pact")) || (data2 === "wco")) || (data2 === "weu")) || (data2 === "wfp")) || (data2 === "who")) || (data2 === "wipo")) || (data2 === "wmo")) || (data2 === "world-bank")) || (data2 === "wto"))){
const err11 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/PartialDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/PartialDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data4 = data.to;
if(typeof data4 === "string"){
if(!pattern29.test(data4)){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/PartialDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/PartialDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data5 = data.basis;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "term") || (data5 === "seen"))){
const err17 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema107.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data6 = data.source;
if(typeof data6 === "string"){
if(func75(data6) > 10000){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern5.test(data6)){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data6 === "string"){
if(func75(data6) > 300){
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/Slug"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}};
const schema115 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "scheme") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(func75(data0) > 80){
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/Slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern24.test(data0)){
const err4 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern25.test(data1)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://readout.example/schema/1.0/person.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schema_version === undefined) || (!(func0.call(data, "schema_version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.names === undefined) || (!(func0.call(data, "names")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.party === undefined) || (!(func0.call(data, "party")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.offices === undefined) || (!(func0.call(data, "offices")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offices"},message:"must have required property '"+"offices"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema94.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func75(data0) > 2048){
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/SchemaReference/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func75(data0) < 1){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/SchemaReference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/SchemaReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schema_version !== undefined && func0.call(data, "schema_version")){
let data1 = data.schema_version;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/schema_version",schemaPath:"#/$defs/SchemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("1.0" !== data1){
const err11 = {instancePath:instancePath+"/schema_version",schemaPath:"#/$defs/SchemaVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func75(data2) > 120){
const err12 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/PersonKey/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern18.test(data2)){
const err13 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/PersonKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/PersonKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.withdrawn !== undefined && func0.call(data, "withdrawn")){
if(!(validate52(data.withdrawn, {instancePath:instancePath+"/withdrawn",parentData:data,parentDataProperty:"withdrawn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined && func0.call(data, "names")){
let data5 = data.names;
if(Array.isArray(data5)){
if(data5.length > 200){
const err15 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func75(data6) > 10000){
const err16 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data6)){
const err17 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S+(?:[^\\S\\r\\n]+\\S+)*$"},message:"must match pattern \""+"^\\S+(?:[^\\S\\r\\n]+\\S+)*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(func75(data6) > 200){
const err19 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.party !== undefined && func0.call(data, "party")){
let data7 = data.party;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data7 === "AD") || (data7 === "AE")) || (data7 === "AF")) || (data7 === "AG")) || (data7 === "AI")) || (data7 === "AL")) || (data7 === "AM")) || (data7 === "AO")) || (data7 === "AQ")) || (data7 === "AR")) || (data7 === "AS")) || (data7 === "AT")) || (data7 === "AU")) || (data7 === "AW")) || (data7 === "AX")) || (data7 === "AZ")) || (data7 === "BA")) || (data7 === "BB")) || (data7 === "BD")) || (data7 === "BE")) || (data7 === "BF")) || (data7 === "BG")) || (data7 === "BH")) || (data7 === "BI")) || (data7 === "BJ")) || (data7 === "BL")) || (data7 === "BM")) || (data7 === "BN")) || (data7 === "BO")) || (data7 === "BQ")) || (data7 === "BR")) || (data7 === "BS")) || (data7 === "BT")) || (data7 === "BV")) || (data7 === "BW")) || (data7 === "BY")) || (data7 === "BZ")) || (data7 === "CA")) || (data7 === "CC")) || (data7 === "CD")) || (data7 === "CF")) || (data7 === "CG")) || (data7 === "CH")) || (data7 === "CI")) || (data7 === "CK")) || (data7 === "CL")) || (data7 === "CM")) || (data7 === "CN")) || (data7 === "CO")) || (data7 === "CR")) || (data7 === "CU")) || (data7 === "CV")) || (data7 === "CW")) || (data7 === "CX")) || (data7 === "CY")) || (data7 === "CZ")) || (data7 === "DE")) || (data7 === "DJ")) || (data7 === "DK")) || (data7 === "DM")) || (data7 === "DO")) || (data7 === "DZ")) || (data7 === "EC")) || (data7 === "EE")) || (data7 === "EG")) || (data7 === "EH")) || (data7 === "ER")) || (data7 === "ES")) || (data7 === "ET")) || (data7 === "FI")) || (data7 === "FJ")) || (data7 === "FK")) || (data7 === "FM")) || (data7 === "FO")) || (data7 === "FR")) || (data7 === "GA")) || (data7 === "GB")) || (data7 === "GD")) || (data7 === "GE")) || (data7 === "GF")) || (data7 === "GG")) || (data7 === "GH")) || (data7 === "GI")) || (data7 === "GL")) || (data7 === "GM")) || (data7 === "GN")) || (data7 === "GP")) || (data7 === "GQ")) || (data7 === "GR")) || (data7 === "GS")) || (data7 === "GT")) || (data7 === "GU")) || (data7 === "GW")) || (data7 === "GY")) || (data7 === "HK")) || (data7 === "HM")) || (data7 === "HN")) || (data7 === "HR")) || (data7 === "HT")) || (data7 === "HU")) || (data7 === "ID")) || (data7 === "IE")) || (data7 === "IL")) || (data7 === "IM")) || (data7 === "IN")) || (data7 === "IO")) || (data7 === "IQ")) || (data7 === "IR")) || (data7 === "IS")) || (data7 === "IT")) || (data7 === "JE")) || (data7 === "JM")) || (data7 === "JO")) || (data7 === "JP")) || (data7 === "KE")) || (data7 === "KG")) || (data7 === "KH")) || (data7 === "KI")) || (data7 === "KM")) || (data7 === "KN")) || (data7 === "KP")) || (data7 === "KR")) || (data7 === "KW")) || (data7 === "KY")) || (data7 === "KZ")) || (data7 === "LA")) || (data7 === "LB")) || (data7 === "LC")) || (data7 === "LI")) || (data7 === "LK")) || (data7 === "LR")) || (data7 === "LS")) || (data7 === "LT")) || (data7 === "LU")) || (data7 === "LV")) || (data7 === "LY")) || (data7 === "MA")) || (data7 === "MC")) || (data7 === "MD")) || (data7 === "ME")) || (data7 === "MF")) || (data7 === "MG")) || (data7 === "MH")) || (data7 === "MK")) || (data7 === "ML")) || (data7 === "MM")) || (data7 === "MN")) || (data7 === "MO")) || (data7 === "MP")) || (data7 === "MQ")) || (data7 === "MR")) || (data7 === "MS")) || (data7 === "MT")) || (data7 === "MU")) || (data7 === "MV")) || (data7 === "MW")) || (data7 === "MX")) || (data7 === "MY")) || (data7 === "MZ")) || (data7 === "NA")) || (data7 === "NC")) || (data7 === "NE")) || (data7 === "NF")) || (data7 === "NG")) || (data7 === "NI")) || (data7 === "NL")) || (data7 === "NO")) || (data7 === "NP")) || (data7 === "NR")) || (data7 === "NU")) || (data7 === "NZ")) || (data7 === "OM")) || (data7 === "PA")) || (data7 === "PE")) || (data7 === "PF")) || (data7 === "PG")) || (data7 === "PH")) || (data7 === "PK")) || (data7 === "PL")) || (data7 === "PM")) || (data7 === "PN")) || (data7 === "PR")) || (data7 === "PS")) || (data7 === "PT")) || (data7 === "PW")) || (data7 === "PY")) || (data7 === "QA")) || (data7 === "RE")) || (data7 === "RO")) || (data7 === "RS")) || (data7 === "RU")) || (data7 === "RW")) || (data7 === "SA")) || (data7 === "SB")) || (data7 === "SC")) || (data7 === "SD")) || (data7 === "SE")) || (data7 === "SG")) || (data7 === "SH")) || (data7 === "SI")) || (data7 === "SJ")) || (data7 === "SK")) || (data7 === "SL")) || (data7 === "SM")) || (data7 === "SN")) || (data7 === "SO")) || (data7 === "SR")) || (data7 === "SS")) || (data7 === "ST")) || (data7 === "SV")) || (data7 === "SX")) || (data7 === "SY")) || (data7 === "SZ")) || (data7 === "TC")) || (data7 === "TD")) || (data7 === "TF")) || (data7 === "TG")) || (data7 === "TH")) || (data7 === "TJ")) || (data7 === "TK")) || (data7 === "TL")) || (data7 === "TM")) || (data7 === "TN")) || (data7 === "TO")) || (data7 === "TR")) || (data7 === "TT")) || (data7 === "TV")) || (data7 === "TW")) || (data7 === "TZ")) || (data7 === "UA")) || (data7 === "UG")) || (data7 === "UM")) || (data7 === "US")) || (data7 === "UY")) || (data7 === "UZ")) || (data7 === "VA")) || (data7 === "VC")) || (data7 === "VE")) || (data7 === "VG")) || (data7 === "VI")) || (data7 === "VN")) || (data7 === "VU")) || (data7 === "WF")) || (data7 === "WS")) || (data7 === "XK")) || (data7 === "YE")) || (data7 === "YT")) || (data7 === "ZA")) || (data7 === "ZM")) || (data7 === "ZW")) || (data7 === "ANHH")) || (data7 === "CSHH")) || (data7 === "CSXX")) || (data7 === "DDDE")) || (data7 === "PCHH")) || (data7 === "PZPA")) || (data7 === "SKIN")) || (data7 === "SUHH")) || (data7 === "VDVN")) || (data7 === "YDYD")) || (data7 === "YUCS")) || (data7 === "XAHU")) || (data7 === "XBAD")) || (data7 === "XBAV")) || (data7 === "XDAN")) || (data7 === "XHAN")) || (data7 === "XHAW")) || (data7 === "XHES")) || (data7 === "XKOR")) || (data7 === "XMAN")) || (data7 === "XNFL")) || (data7 === "XOFS")) || (data7 === "XPRU")) || (data7 === "XRHN")) || (data7 === "XSAX")) || (data7 === "XSIC")) || (data7 === "XTIB")) || (data7 === "XTRA")) || (data7 === "XTUS")) || (data7 === "XWIF")) || (data7 === "XWUR")) || (data7 === "XZAN")) || (data7 === "acs")) || (data7 === "adb")) || (data7 === "aes")) || (data7 === "afdb")) || (data7 === "africa-cdc")) || (data7 === "aiib")) || (data7 === "aladi")) || (data7 === "alba")) || (data7 === "amu")) || (data7 === "andean-community")) || (data7 === "anzus")) || (data7 === "apec")) || (data7 === "arab-league")) || (data7 === "asean")) || (data7 === "au")) || (data7 === "beac")) || (data7 === "bimstec")) || (data7 === "bis")) || (data7 === "bsec")) || (data7 === "caf")) || (data7 === "caricom")) || (data7 === "cbss")) || (data7 === "cdb")) || (data7 === "cdri")) || (data7 === "ceb")) || (data7 === "cefta")) || (data7 === "cei")) || (data7 === "celac")) || (data7 === "cemac")) || (data7 === "cen-sad")) || (data7 === "cento")) || (data7 === "cern")) || (data7 === "cica")) || (data7 === "cis")) || (data7 === "coe")) || (data7 === "colombo-plan")) || (data7 === "comecon")) || (data7 === "comesa")) || (data7 === "commonwealth")) || (data7 === "cplp")) || (data7 === "csto")) || (data7 === "ctbto")) || (data7 === "d8")) || (data7 === "eac")) || (data7 === "eaeu")) || (data7 === "ebrd")) || (data7 === "ecb")) || (data7 === "eccas")) || (data7 === "eco")) || (data7 === "ecowas")) || (data7 === "efta")) || (data7 === "eib")) || (data7 === "energy-community")) || (data7 === "esa")) || (data7 === "eu")) || (data7 === "fao")) || (data7 === "fatf")) || (data7 === "francophonie")) || (data7 === "g5-sahel")) || (data7 === "gatt")) || (data7 === "gavi")) || (data7 === "gcc")) || (data7 === "gcf")) || (data7 === "gecf")) || (data7 === "gggi")) || (data7 === "global-fund")) || (data7 === "guam")) || (data7 === "iadb")) || (data7 === "iaea")) || (data7 === "icao")) || (data7 === "icc")) || (data7 === "icglr")) || (data7 === "icj")) || (data7 === "icrc")) || (data7 === "icty")) || (data7 === "iea")) || (data7 === "ifad")) || (data7 === "ifrc")) || (data7 === "igad")) || (data7 === "ilo")) || (data7 === "imf")) || (data7 === "imo")) || (data7 === "international-idea")) || (data7 === "interpol")) || (data7 === "ioc-indian-ocean")) || (data7 === "iom")) || (data7 === "iora")) || (data7 === "ipu")) || (data7 === "irena")) || (data7 === "isa-seabed")) || (data7 === "isa-solar")) || (data7 === "isdb")) || (data7 === "iter")) || (data7 === "itu")) || (data7 === "lcbc")) || (data7 === "league-of-nations")) || (data7 === "mercosur")) || (data7 === "mfo")) || (data7 === "mrc")) || (data7 === "msg")) || (data7 === "nam")) || (data7 === "nato")) || (data7 === "ndb")) || (data7 === "nordic-council")) || (data7 === "oas")) || (data7 === "oau")) || (data7 === "oecd")) || (data7 === "oecs")) || (data7 === "oeec")) || (data7 === "ohchr")) || (data7 === "ohr")) || (data7 === "oic")) || (data7 === "opcw")) || (data7 === "opec")) || (data7 === "order-of-malta")) || (data7 === "osce")) || (data7 === "ots")) || (data7 === "pacific-alliance")) || (data7 === "paho")) || (data7 === "pan-american-union")) || (data7 === "pca")) || (data7 === "pif")) || (data7 === "rcc")) || (data7 === "saarc")) || (data7 === "sadc")) || (data7 === "sco")) || (data7 === "seato")) || (data7 === "segib")) || (data7 === "sica")) || (data7 === "spc")) || (data7 === "tcs")) || (data7 === "ufm")) || (data7 === "un")) || (data7 === "un-habitat")) || (data7 === "un-tourism")) || (data7 === "un-women")) || (data7 === "unaids")) || (data7 === "unasur")) || (data7 === "unctad")) || (data7 === "undp")) || (data7 === "unep")) || (data7 === "unesco")) || (data7 === "unfccc")) || (data7 === "unfpa")) || (data7 === "unhcr")) || (data7 === "unicef")) || (data7 === "unido")) || (data7 === "union-state")) || (data7 === "unodc")) || (data7 === "unops")) || (data7 === "unrra")) || (data7 === "unrwa")) || (data7 === "upu")) || (data7 === "waemu")) || (data7 === "warsaw-pact")) || (data7 === "wco")) || (data7 === "weu")) || (data7 === "wfp")) || (data7 === "who")) || (data7 === "wipo")) || (data7 === "wmo")) || (data7 === "world-bank")) || (data7 === "wto"))){
const err23 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.offices !== undefined && func0.call(data, "offices")){
let data8 = data.offices;
if(Array.isArray(data8)){
if(data8.length > 200){
const err24 = {instancePath:instancePath+"/offices",schemaPath:"#/properties/offices/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data8[i1], {instancePath:instancePath+"/offices/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/offices",schemaPath:"#/properties/offices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.identifiers !== undefined && func0.call(data, "identifiers")){
let data10 = data.identifiers;
if(Array.isArray(data10)){
if(data10.length > 50){
const err26 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate58(data10[i2], {instancePath:instancePath+"/identifiers/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const recordUnique = [["parties"],["participants"],["topics"],["documents"],["documents","*","languages"],["related"],["identifiers"],["sources"],["provenance","disagreements"],["provenance","disagreements","*","accounts"]];
export const personUnique = [["names"],["offices"],["identifiers"]];
