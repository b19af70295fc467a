// Generated from the schemas of @readout/schema by scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import func75Module from 'ajv/dist/runtime/ucs2length.js'
export const record = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://readout.example/schema/1.0/record.json","type":"object","additionalProperties":false,"required":["schema_version","id","title","status","mode","format","date","parties","participants","topics","documents","sources","provenance"],"properties":{"$schema":{"$ref":"#/$defs/SchemaReference"},"schema_version":{"$ref":"#/$defs/SchemaVersion"},"id":{"$ref":"#/$defs/MeetingId"},"title":{"$ref":"#/$defs/Line"},"summary":{"type":"string","pattern":"\\S","maxLength":10000},"status":{"$ref":"#/$defs/StatusCode"},"withdrawn":{"$ref":"#/$defs/Withdrawal"},"mode":{"$ref":"#/$defs/ModeCode"},"format":{"$ref":"#/$defs/FormatCode"},"series":{"$ref":"#/$defs/SeriesCode"},"date":{"$ref":"#/$defs/EdtfDate"},"time":{"$ref":"#/$defs/MeetingTime"},"location":{"$ref":"#/$defs/Location"},"parties":{"type":"array","minItems":2,"maxItems":300,"items":{"$ref":"#/$defs/Party"}},"participants":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Participant"}},"topics":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/TopicCode"}},"documents":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Document"}},"occasion":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"related":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Relation"}},"identifiers":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Identifier"}},"sources":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Source"}},"provenance":{"$ref":"#/$defs/Provenance"}},"$defs":{"Account":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"type":"integer","minimum":0,"maximum":99},"value":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"}}},"Day":{"type":"string","format":"date"},"Disagreement":{"type":"object","additionalProperties":false,"required":["field","accounts"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"accounts":{"type":"array","minItems":2,"maxItems":100,"items":{"$ref":"#/$defs/Account"}}}},"Document":{"type":"object","additionalProperties":false,"required":["type","languages"],"properties":{"type":{"$ref":"#/$defs/DocumentTypeCode"},"title":{"$ref":"#/$defs/Line"},"languages":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/LanguageTag"}},"url":{"$ref":"#/$defs/Url"}}},"DocumentTypeCode":{"type":"string","enum":["joint-statement","joint-declaration","communique","joint-press-release","joint-press-conference","press-conference","press-release","readout","statement","chairs-statement","remarks","speech","interview","transcript","fact-sheet","agenda","media-advisory","agreement","memorandum","protocol","minutes","action-plan","resolution","report","letter","photo","video","audio","other"]},"EdtfDate":{"type":"string","pattern":"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$"},"Evidence":{"type":"object","additionalProperties":false,"required":["field","source","start","end"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"source":{"type":"integer","minimum":0,"maximum":99},"start":{"$ref":"#/$defs/Offset"},"end":{"$ref":"#/$defs/Offset"},"rule":{"$ref":"#/$defs/RuleName"},"person":{"$ref":"#/$defs/PersonKey"}}},"FormatCode":{"type":"string","enum":["summit","ministerial","two-plus-two","dialogue","consultation","council","conference","negotiation","mediation","meeting","courtesy-call","audience","presentation-of-credentials","pull-aside","working-lunch","working-dinner","working-visit","official-visit","state-visit","private-visit","call"]},"Identifier":{"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/RuleName"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}},"JsonPointer":{"type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)+$","maxLength":500},"LanguageTag":{"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"},"Line":{"type":"string","pattern":"^\\S(?:[^\\r\\n]*\\S)?$","maxLength":10000},"Location":{"type":"object","additionalProperties":false,"required":["country"],"properties":{"country":{"$ref":"#/$defs/StateCode"},"city":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"venue":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"}}},"MeetingId":{"type":"string","pattern":"^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$","maxLength":120},"MeetingTime":{"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"utc_offset":{"type":"string","pattern":"^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$"},"duration_minutes":{"type":"integer","minimum":1,"maximum":20160}}},"ModeCode":{"type":"string","enum":["in-person","phone","video","hybrid","unknown"]},"OfficeCode":{"type":"string","enum":["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"]},"Offset":{"type":"integer","minimum":0,"maximum":1000000000},"OrganizationCode":{"type":"string"},"OrganizationParty":{"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"organization"},"code":{"$ref":"#/$defs/OrganizationCode"}}},"PartialDate":{"type":"string","pattern":"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},"Participant":{"type":"object","additionalProperties":false,"required":["name","party","role","office"],"properties":{"name":{"$ref":"#/$defs/PersonName"},"party":{"$ref":"#/$defs/PartyCode"},"role":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"office":{"$ref":"#/$defs/OfficeCode"},"person":{"$ref":"#/$defs/PersonKey"}}},"Party":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["state","organization"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"state"}}},"then":{"$ref":"#/$defs/StateParty"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"organization"}}},"then":{"$ref":"#/$defs/OrganizationParty"}}]},"PartyCode":{"type":"string"},"PersonKey":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120},"PersonName":{"type":"object","additionalProperties":false,"required":["full"],"properties":{"full":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"family":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"given":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}}},"Provenance":{"type":"object","additionalProperties":false,"required":["method","review","evidence"],"properties":{"method":{"type":"string","enum":["manual","parsed","imported"]},"tool":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"review":{"type":"string","enum":["unreviewed","reviewed"]},"evidence":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/Evidence"}},"disagreements":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Disagreement"}}}},"Relation":{"type":"object","additionalProperties":false,"required":["id","relation"],"properties":{"id":{"$ref":"#/$defs/MeetingId"},"relation":{"type":"string","enum":["same-visit","follows","precedes","part-of","has-part"]}}},"RuleName":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},"SchemaReference":{"type":"string","minLength":1,"maxLength":2048},"SchemaVersion":{"type":"string","const":"1.0"},"SeriesCode":{"type":"string","enum":["quad-foreign-ministers","quad-leaders-summit","g7-summit","g8-summit","g7-foreign-ministers","g7-finance-ministers","g7-defense-ministers","g7-trade-ministers","g20-summit","g20-foreign-ministers","g20-finance-ministers","us-jp-2-plus-2","us-jp-extended-deterrence-dialogue","us-jp-kr-trilateral","us-kr-2-plus-2","us-kr-security-consultative-meeting","us-in-2-plus-2","us-ph-2-plus-2","ausmin","aukmin","au-jp-2-plus-2","anzmin","in-jp-2-plus-2","jp-ph-2-plus-2","au-in-2-plus-2","gb-jp-2-plus-2","au-jp-us-trilateral-strategic-dialogue","au-jp-us-trilateral-defense","jp-ph-us-trilateral","aukus","china-japan-korea-summit","china-japan-korea-foreign-ministers","us-cn-strategic-and-economic-dialogue","us-gcc-summit","us-africa-leaders-summit","summit-of-the-americas","north-american-leaders-summit","c5-plus-1","central-asia-consultative-meeting","china-central-asia-summit","weimar-triangle","weimar-plus","e3","e3-plus-3","jcpoa-joint-commission","normandy-format","astana-format","minsk-group","middle-east-quartet","negev-forum","six-party-talks","brics-summit","brics-foreign-ministers","ric","ibsa","sco-summit","cis-summit","csto-summit","eaeu-supreme-council","ots-summit","apec-leaders","asean-summit","asean-foreign-ministers","asean-regional-forum","asean-plus-three","asean-us-summit","asean-defense-ministers-plus","east-asia-summit","mekong-us-partnership","bimstec-summit","saarc-summit","pacific-islands-forum-leaders","palm","ticad","focac","russia-africa-summit","nato-summit","nato-foreign-ministers","nato-defense-ministers","nato-ukraine-council","nato-russia-council","ukraine-defense-contact-group","coalition-of-the-willing","crimea-platform","ukraine-recovery-conference","european-political-community","european-council","eu-foreign-affairs-council","eu-us-summit","eu-us-trade-and-technology-council","eu-china-summit","eu-japan-summit","eu-india-summit","eu-russia-summit","eu-ukraine-summit","eu-au-summit","eu-celac-summit","eu-western-balkans-summit","berlin-process","eastern-partnership","asem-summit","visegrad-group","benelux","nordic-five","nordic-baltic-eight","baltic-council-of-ministers","bucharest-nine","three-seas","lublin-triangle","slavkov-format","central-five","med9","east-mediterranean-trilateral","arctic-council","ibero-american-summit","arab-league-summit","gcc-summit","oic-summit","au-summit","chogm","francophonie-summit","non-aligned-summit","i2u2","mikta","un-general-assembly","cop","nuclear-security-summit","summit-for-democracy","global-coalition-against-daesh","friends-of-syria","core-group-on-haiti","five-country-ministerial","de-fr-ministerial-council","in-de-intergovernmental-consultations","in-ru-annual-summit","in-jp-annual-summit","tr-az-ge-trilateral","big-three-conference","council-of-foreign-ministers"]},"Sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"Source":{"type":"object","additionalProperties":false,"required":["publisher","language"],"properties":{"url":{"$ref":"#/$defs/Url"},"publisher":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"},"title":{"$ref":"#/$defs/Line"},"published":{"$ref":"#/$defs/PartialDate"},"retrieved":{"$ref":"#/$defs/Day"},"language":{"$ref":"#/$defs/LanguageTag"},"sha256":{"$ref":"#/$defs/Sha256"}}},"StateCode":{"type":"string"},"StateParty":{"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"state"},"code":{"$ref":"#/$defs/StateCode"}}},"StatusCode":{"type":"string","enum":["held","scheduled","postponed","cancelled"]},"TopicCode":{"type":"string","enum":["bilateral-relations","regional-security","defense-cooperation","deterrence","nuclear-weapons","arms-control","arms-trade","missile-defense","counterterrorism","cyber","maritime","border","armed-conflict","peace-process","peacekeeping","hostages-and-detainees","sanctions","export-controls","trade","investment","finance","development","infrastructure","energy","civil-nuclear","climate","environment","food-security","health","humanitarian","migration","consular","human-rights","democracy-and-elections","international-law","organized-crime","science-and-technology","artificial-intelligence","digital","semiconductors-and-supply-chains","space","education-and-culture","people-to-people","disinformation","multilateral-cooperation","regional-integration","gender-equality","ukraine","middle-east","korean-peninsula","taiwan-strait","south-china-sea","afghanistan","iran","indo-pacific"]},"Url":{"type":"string","format":"uri","pattern":"^https?://","maxLength":2048},"Withdrawal":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"},"superseded_by":{"$ref":"#/$defs/MeetingId"}}}}};
const schema32 = {"type":"string","minLength":1,"maxLength":2048};
const schema33 = {"type":"string","const":"1.0"};
const schema34 = {"type":"string","pattern":"^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$","maxLength":120};
const schema35 = {"type":"string","pattern":"^\\S(?:[^\\r\\n]*\\S)?$","maxLength":10000};
const schema36 = {"type":"string","enum":["held","scheduled","postponed","cancelled"]};
const schema40 = {"type":"string","enum":["in-person","phone","video","hybrid","unknown"]};
const schema41 = {"type":"string","enum":["summit","ministerial","two-plus-two","dialogue","consultation","council","conference","negotiation","mediation","meeting","courtesy-call","audience","presentation-of-credentials","pull-aside","working-lunch","working-dinner","working-visit","official-visit","state-visit","private-visit","call"]};
const schema42 = {"type":"string","enum":["quad-foreign-ministers","quad-leaders-summit","g7-summit","g8-summit","g7-foreign-ministers","g7-finance-ministers","g7-defense-ministers","g7-trade-ministers","g20-summit","g20-foreign-ministers","g20-finance-ministers","us-jp-2-plus-2","us-jp-extended-deterrence-dialogue","us-jp-kr-trilateral","us-kr-2-plus-2","us-kr-security-consultative-meeting","us-in-2-plus-2","us-ph-2-plus-2","ausmin","aukmin","au-jp-2-plus-2","anzmin","in-jp-2-plus-2","jp-ph-2-plus-2","au-in-2-plus-2","gb-jp-2-plus-2","au-jp-us-trilateral-strategic-dialogue","au-jp-us-trilateral-defense","jp-ph-us-trilateral","aukus","china-japan-korea-summit","china-japan-korea-foreign-ministers","us-cn-strategic-and-economic-dialogue","us-gcc-summit","us-africa-leaders-summit","summit-of-the-americas","north-american-leaders-summit","c5-plus-1","central-asia-consultative-meeting","china-central-asia-summit","weimar-triangle","weimar-plus","e3","e3-plus-3","jcpoa-joint-commission","normandy-format","astana-format","minsk-group","middle-east-quartet","negev-forum","six-party-talks","brics-summit","brics-foreign-ministers","ric","ibsa","sco-summit","cis-summit","csto-summit","eaeu-supreme-council","ots-summit","apec-leaders","asean-summit","asean-foreign-ministers","asean-regional-forum","asean-plus-three","asean-us-summit","asean-defense-ministers-plus","east-asia-summit","mekong-us-partnership","bimstec-summit","saarc-summit","pacific-islands-forum-leaders","palm","ticad","focac","russia-africa-summit","nato-summit","nato-foreign-ministers","nato-defense-ministers","nato-ukraine-council","nato-russia-council","ukraine-defense-contact-group","coalition-of-the-willing","crimea-platform","ukraine-recovery-conference","european-political-community","european-council","eu-foreign-affairs-council","eu-us-summit","eu-us-trade-and-technology-council","eu-china-summit","eu-japan-summit","eu-india-summit","eu-russia-summit","eu-ukraine-summit","eu-au-summit","eu-celac-summit","eu-western-balkans-summit","berlin-process","eastern-partnership","asem-summit","visegrad-group","benelux","nordic-five","nordic-baltic-eight","baltic-council-of-ministers","bucharest-nine","three-seas","lublin-triangle","slavkov-format","central-five","med9","east-mediterranean-trilateral","arctic-council","ibero-american-summit","arab-league-summit","gcc-summit","oic-summit","au-summit","chogm","francophonie-summit","non-aligned-summit","i2u2","mikta","un-general-assembly","cop","nuclear-security-summit","summit-for-democracy","global-coalition-against-daesh","friends-of-syria","core-group-on-haiti","five-country-ministerial","de-fr-ministerial-council","in-de-intergovernmental-consultations","in-ru-annual-summit","in-jp-annual-summit","tr-az-ge-trilateral","big-three-conference","council-of-foreign-ministers"]};
const schema43 = {"type":"string","pattern":"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?)?|\\[[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\.\\.[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?\\])$"};
const schema44 = {"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"utc_offset":{"type":"string","pattern":"^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$"},"duration_minutes":{"type":"integer","minimum":1,"maximum":20160}}};
const schema63 = {"type":"string","enum":["bilateral-relations","regional-security","defense-cooperation","deterrence","nuclear-weapons","arms-control","arms-trade","missile-defense","counterterrorism","cyber","maritime","border","armed-conflict","peace-process","peacekeeping","hostages-and-detainees","sanctions","export-controls","trade","investment","finance","development","infrastructure","energy","civil-nuclear","climate","environment","food-security","health","humanitarian","migration","consular","human-rights","democracy-and-elections","international-law","organized-crime","science-and-technology","artificial-intelligence","digital","semiconductors-and-supply-chains","space","education-and-culture","people-to-people","disinformation","multilateral-cooperation","regional-integration","gender-equality","ukraine","middle-east","korean-peninsula","taiwan-strait","south-china-sea","afghanistan","iran","indo-pacific"]};
const func0 = Object.prototype.hasOwnProperty;
const func75 = func75Module.default ?? func75Module;
const pattern4 = new RegExp("^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$", "u");
const pattern5 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "u");
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
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err7 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/MeetingId/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/superseded_by",schemaPath:"#/$defs/MeetingId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$"+"\""};
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
const schema46 = {"type":"string"};

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
if(typeof data.country !== "string"){
const err2 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/StateCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.city !== undefined && func0.call(data, "city")){
let data1 = data.city;
if(typeof data1 === "string"){
if(func75(data1) > 10000){
const err3 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err5 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func75(data1) > 200){
const err6 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err7 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.venue !== undefined && func0.call(data, "venue")){
let data2 = data.venue;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err8 = {instancePath:instancePath+"/venue",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/venue",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err10 = {instancePath:instancePath+"/venue",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func75(data2) > 300){
const err11 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
if(typeof data.code !== "string"){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/StateCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","additionalProperties":false,"required":["type","code"],"properties":{"type":{"type":"string","const":"organization"},"code":{"$ref":"#/$defs/OrganizationCode"}}};
const schema53 = {"type":"string"};

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
if(typeof data.code !== "string"){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/OrganizationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const schema59 = {"type":"string"};
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
const err3 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err13 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
if(typeof data.party !== "string"){
const err5 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data2 = data.role;
if(typeof data2 === "string"){
if(func75(data2) > 10000){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func75(data2) > 500){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.office !== undefined && func0.call(data, "office")){
let data3 = data.office;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/office",schemaPath:"#/$defs/OfficeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((((((((((((((data3 === "head-of-state") || (data3 === "monarch")) || (data3 === "head-of-government")) || (data3 === "royal")) || (data3 === "deputy-head")) || (data3 === "foreign-minister")) || (data3 === "defense-minister")) || (data3 === "finance-minister")) || (data3 === "trade-minister")) || (data3 === "interior-minister")) || (data3 === "other-minister")) || (data3 === "deputy-minister")) || (data3 === "national-security-adviser")) || (data3 === "envoy")) || (data3 === "ambassador")) || (data3 === "military")) || (data3 === "legislator")) || (data3 === "io-head")) || (data3 === "io-official")) || (data3 === "party-official")) || (data3 === "other"))){
const err12 = {instancePath:instancePath+"/office",schemaPath:"#/$defs/OfficeCode/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.person !== undefined && func0.call(data, "person")){
let data4 = data.person;
if(typeof data4 === "string"){
if(func75(data4) > 120){
const err13 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern18.test(data4)){
const err14 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/person",schemaPath:"#/$defs/PersonKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
if(func75(data0) > 120){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$"+"\""};
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

const schema72 = {"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/RuleName"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}};
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
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/RuleName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern24.test(data0)){
const err4 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/RuleName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const schema84 = {"type":"object","additionalProperties":false,"required":["field","source","start","end"],"properties":{"field":{"$ref":"#/$defs/JsonPointer"},"source":{"type":"integer","minimum":0,"maximum":99},"start":{"$ref":"#/$defs/Offset"},"end":{"$ref":"#/$defs/Offset"},"rule":{"$ref":"#/$defs/RuleName"},"person":{"$ref":"#/$defs/PersonKey"}}};
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
const err17 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/RuleName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern24.test(data4)){
const err18 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/RuleName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
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
const err19 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
if(func75(data2) > 120){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data2)){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MeetingId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[0-9]{4}(?:-[0-9]{2}){0,2}(?:-[a-z0-9]+)+$"+"\""};
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
const err23 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
if(data16.length > 300){
const err48 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items"};
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
if(data20.length > 100){
const err53 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
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
const err60 = {instancePath:instancePath+"/occasion",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const schema94 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://readout.example/schema/1.0/person.json","type":"object","additionalProperties":false,"required":["schema_version","key","name","names","party","offices"],"properties":{"$schema":{"$ref":"#/$defs/SchemaReference"},"schema_version":{"$ref":"#/$defs/SchemaVersion"},"key":{"$ref":"#/$defs/PersonKey"},"withdrawn":{"$ref":"#/$defs/PersonWithdrawal"},"name":{"$ref":"#/$defs/PersonName"},"names":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}},"party":{"$ref":"#/$defs/PartyCode"},"offices":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/OfficeHeld"}},"identifiers":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Identifier"}}},"$defs":{"Identifier":{"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/RuleName"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}},"Line":{"type":"string","pattern":"^\\S(?:[^\\r\\n]*\\S)?$","maxLength":10000},"OfficeCode":{"type":"string","enum":["head-of-state","monarch","head-of-government","royal","deputy-head","foreign-minister","defense-minister","finance-minister","trade-minister","interior-minister","other-minister","deputy-minister","national-security-adviser","envoy","ambassador","military","legislator","io-head","io-official","party-official","other"]},"OfficeHeld":{"type":"object","additionalProperties":false,"required":["office","basis"],"properties":{"office":{"$ref":"#/$defs/OfficeCode"},"role":{"$ref":"#/$defs/Line","maxLength":500,"type":"string"},"party":{"$ref":"#/$defs/PartyCode"},"from":{"$ref":"#/$defs/PartialDate"},"to":{"$ref":"#/$defs/PartialDate"},"basis":{"type":"string","enum":["term","seen"]},"source":{"$ref":"#/$defs/Line","maxLength":300,"type":"string"}}},"PartialDate":{"type":"string","pattern":"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},"PartyCode":{"type":"string"},"PersonKey":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120},"PersonName":{"type":"object","additionalProperties":false,"required":["full"],"properties":{"full":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"family":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"},"given":{"$ref":"#/$defs/Line","maxLength":200,"type":"string"}}},"PersonWithdrawal":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"#/$defs/Line","maxLength":1000,"type":"string"},"superseded_by":{"$ref":"#/$defs/PersonKey"}}},"RuleName":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},"SchemaReference":{"type":"string","minLength":1,"maxLength":2048},"SchemaVersion":{"type":"string","const":"1.0"}}};
const schema95 = {"type":"string","minLength":1,"maxLength":2048};
const schema96 = {"type":"string","const":"1.0"};
const schema97 = {"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":120};
const schema99 = {"type":"string","pattern":"^\\S(?:[^\\r\\n]*\\S)?$","maxLength":10000};
const schema106 = {"type":"string"};
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
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err3 = {instancePath:instancePath+"/full",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err13 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
if(typeof data.party !== "string"){
const err10 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/PartialDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/PartialDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data4 = data.to;
if(typeof data4 === "string"){
if(!pattern29.test(data4)){
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/PartialDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/PartialDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data5 = data.basis;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data5 === "term") || (data5 === "seen"))){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema107.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data6 = data.source;
if(typeof data6 === "string"){
if(func75(data6) > 10000){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Line/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data6 === "string"){
if(func75(data6) > 300){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"object","additionalProperties":false,"required":["scheme","value"],"properties":{"scheme":{"$ref":"#/$defs/RuleName"},"value":{"type":"string","pattern":"^\\S+$","maxLength":200}}};
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
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/RuleName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern24.test(data0)){
const err4 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/RuleName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/Line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""};
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
if(typeof data.party !== "string"){
const err22 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/PartyCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.offices !== undefined && func0.call(data, "offices")){
let data8 = data.offices;
if(Array.isArray(data8)){
if(data8.length > 200){
const err23 = {instancePath:instancePath+"/offices",schemaPath:"#/properties/offices/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/offices",schemaPath:"#/properties/offices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.identifiers !== undefined && func0.call(data, "identifiers")){
let data10 = data.identifiers;
if(Array.isArray(data10)){
if(data10.length > 50){
const err25 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const recordUnique = [["parties"],["participants"],["topics"],["documents"],["documents","*","languages"],["related"],["identifiers"],["sources"],["provenance","evidence"],["provenance","disagreements"],["provenance","disagreements","*","accounts"]];
export const personUnique = [["names"],["offices"],["identifiers"]];
