import { WordList } from '../tokens/signs.js'

// Closed classes of English words as press releases use them. Each list is one habit of the language; keys are folded.
const set = (...lists: string[]): WordList => new WordList(lists.join(' ').split(/\s+/).filter(Boolean))

/** Styles and honorifics before a name. They are no part of the name that a record keeps. */
export const HONORIFICS = set(
  'mr mrs ms mdm mx miss dr prof professor sir dame lord lady baroness baron shri smt sh he hm hrh hh excellency majesty highness',
  'honourable honorable hon rt sheikh sheikha shaikh shaikha shaykh dato datuk datin tun tan yb yab yam pehin pengiran haji hajah hjh hj',
  'paduka seri sri m mme madam madame mlle monsieur father rev reverend eminence holiness senator engr eng adv dasho lyonpo u daw nana chief',
  'maulana sayyid syed comrade rashtrapati ji excellencies messrs ustaz tuan puan datuk ir tengku berhormat mulia bahagia',
  'samdech akka moha sena padei techo archbishop monsignor msgr assoc bg',
)

/** Words that begin an honorific of several words: "His Excellency", "Her Majesty", "the Right Honourable". */
export const HONORIFIC_OPENERS = set('his her their your the right most yang amat')

/** What may follow a name without being part of it: degrees, orders, seats. */
export const POSTNOMINALS = set(
  'mp mps sc qc kc obe cbe mbe kbe gcb mla phd md esq psc ac ao am pc ret retd cmg kcmg dcm td tds',
)
/** Generational suffixes, which belong to the full name. */
export const SUFFIXES = set('jr sr ii iii iv')

/** Particles that join the parts of a name and stand in lower case inside it. */
export const PARTICLES = set(
  'al el ul ash az ibni bin bint binti bte ibn ben bar abu abd abdul van von der den de da dos das do del della delle di du des la le los',
  'las zu zum zur ten ter af av y e ap op st ould mint dit thi binte anak',
)

/** Words before a head noun of office that belong to it: rank, order, standing. */
export const ROLE_MODIFIERS = set(
  'deputy vice first second third fourth acting interim caretaker former ex then assistant associate principal senior special permanent executive',
  'managing state federal joint additional chief national prime foreign home general under parliamentary cabinet union alternate designate newly',
  'elected appointed new outgoing incoming personal presidential royal private political resident regional global high top supreme grand minister',
  'plenipotentiary extraordinary honorary military naval defence defense visiting current incumbent',
)

/** Portfolios and other words that stand in the name of an office, not of a person. */
export const PORTFOLIO_WORDS = set(
  'accountability administration administrative advancement affairs african agency agrarian agricultural agriculture air aid aerospace ai americas animal',
  'antiquities arab architecture armed arms army artificial arts assembly asia asian assistance atomic atlantic attorney audit authority aviation bank banking',
  'bar basic board border budget bureau business cabinet campaign capital care caribbean central chamber charge chemical child children christian cities citizenship civil civic',
  'climate coastal cohesion collaboration combat commerce commercial commission committee commonwealth communication communications community communist companies competition competitiveness',
  'conflict congress conservation constitution constitutional construction consular consumer consumers control cooperation co coordination corporate corps corruption council counter counsel counterterrorism court',
  'crisis crown cultural culture customs cyber cybersecurity dairy data defence defense delegate delegation delivery democracy democratic department deputies deployment development diaspora digital digitalisation digitalization diplomacy diplomatic disability',
  'disarmament disaster division domestic economic economics economy ecology ecological education efficiency elections electoral electricity embassy emergency employment energy engagement enterprise enterprises entrepreneurship',
  'environment environmental equality ethnic euro europe european eurasia eurasian events exchequer expatriates expenditure export exports external families family farming fatherland federal federation film finance finances financial fire first',
  'fiscal fisheries fleet food force forces foreign forest forestry forests foresight fossil free fund fuel future gas gender general girls good government governance grand green gulf guard handicrafts harbours hazards headquarters health healthcare heavy',
  'hemisphere heritage higher highways homeland home hospitality house household housing human humanitarian identity immigration imports inclusion indian indigenous indo industrial industries industry inequality information infrastructure infrastructures innovation innovations institute institutional institutions',
  'coordinating ordinating ordination section unit far eastern district districts insurance integration intelligence intelligentsia interior internal international investment investments irrigation islamic islands issues joint judicial judiciary justice korean labor labour land lands language law laws learning legal legislative leisure livestock living local logistics',
  'enlargement manpower marine maritime market markets mass materials media medical medicine mediterranean middle migration migrants military minerals mines mining ministry mobilisation mobility modernisation modernization monetary municipal music national nationalities nations natural nature naval navy near negotiations neighbourhood neighborhood north northern northeast nuclear nutrition occupied occupation ocean oceans office oil older',
  'operations opportunities order organisation organisations organization organizations overseas pacific parks parliament parliamentary participation partnership partnerships party peace peacebuilding peacekeeping peninsula pensions people peoples periphery personnel petroleum physical pipeline planning plantation plantations plenipotentiary policies policy political politburo population ports postal post posts poverty power preparedness',
  'prevention privatisation procurement production productivity programme programmes program programs promotion property prosperity protection provincial public quality railway railways reconstruction reconciliation recovery refugee refugees reform reforms region regional regions registration regulatory rehabilitation relations religion religions religious renewable representatives republic research resettlement resilience resource resources responses retail rights road roads rule rural safety',
  'sanctions sanitation science sciences sea security senate senior services shipping skills small social society solidarity south southeast southern southwest space special sport sports stability standards state staff statistics steel strategic strategies strategy strength structural supply supreme sustainability sustainable syndicate tax taxation technical technologies technology telecommunication telecommunications territorial territories territory terrorism textiles things tourism town towns trade training transformation transition transitional transport transportation treasury treaties tribal unification union united',
  'association dialogue leadership commissioners assemblies standing opposition stabilisation stabilization formulation expert experts excellence university urban utilities verification veterans vocational vulnerable war water waterways weapons welfare well west western wildlife women womens work workers working workforce works world young youth being central affairs oceania eurasian emergencies situations reunification liaison secretariat protocol nationality counternarcotics narcotics nonproliferation proliferation',
  'francophonie plenipotentiary abroad kurdistan demining oceanian worship emigration command commands',
  'africa america latin arctic antarctic balkans east',
)

/** Words that may stand inside the name of an office between its portfolio words. */
export const ROLE_CONNECTORS = set('of for and the to on in')

/** Parliaments that are named by a word of their own, with their state where only one has a parliament of that name. */
export const PARLIAMENTS: ReadonlyMap<string, string | undefined> = new Map([
  ['rada', 'UA'],
  ['knesset', 'IL'],
  ['bundestag', 'DE'],
  ['bundesrat', undefined],
  ['duma', 'RU'],
  ['majlis', undefined],
  ['sejm', 'PL'],
  ['storting', 'NO'],
  ['riksdag', 'SE'],
  ['folketing', 'DK'],
  ['eduskunta', 'FI'],
  ['seimas', 'LT'],
  ['saeima', 'LV'],
  ['riigikogu', 'EE'],
  ['diet', undefined],
])

/** Words that are capital in headlines or at the start of a sentence and never a person's name. */
export const NEVER_NAMES = set(
  'the a an of for and or to on in at by with from as is are was were be been being has have had will would shall should can could may might must do does did not no',
  'he she it they we i you his her its their our my your him them us this that these those who whom which what when where why how',
  'today yesterday tomorrow tonight earlier later monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  'morning afternoon evening night week month year during before after following ahead while since until upon over under between among amid against about regarding concerning',
  'also both each all some many most more other others another such same own new recent several first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth next last then now here there',
  'readout readouts statement statements remarks joint press release releases fact sheet note summary joint communique communiques declaration update spokesperson spokesman spokeswoman office',
  'level strategic consultative meeting meetings meet meets met call calls talks talk conversation conversations summit summits dialogue dialogues consultation consultations conference visit visits trip travel discussion discussions session round',
  'telephone phone video virtual virtually bilateral trilateral quadrilateral multilateral ministerial official working courtesy state annual inaugural dinner lunch breakfast reception ceremony negotiations pull aside 2+2',
  'republic kingdom federation government parliament embassy house ministry department council committee commission delegation secretariat headquarters university institute bank company group',
  'but if so because although though however therefore thus nor yet either neither than via per including include includes along together alongside among besides',
  'north south east west northern southern eastern western central',
  'mr mrs ms dr excellency majesty highness honourable honorable members member side sides counterpart counterparts leaders leader officials official minister ministers president presidents secretary',
  'chiefs province provinces prefecture region regions officials counsels delegates participants agencies scheduled prior previously accordingly thereafter subsequently afterwards meanwhile additionally moreover furthermore finally currently similarly likewise consequently',
  'informal formal extraordinary special ordinary regular enlarged restricted expanded plenary tripartite quadripartite biannual biennial interim historic',
  [...PARLIAMENTS.keys()].join(' '),
  'respectively separately jointly simultaneously concurrently eventually initially lastly firstly secondly thirdly notably immediately shortly briefly',
  'sunday photo photos image caption source updated published date time print share email language english related contact',
)

/** Verbs as headlines write them, where they would otherwise be taken for the end of a name in capitals. */
export const HEADLINE_VERBS = set(
  'accepts addresses affirms agrees announces appoints approves arrives asks assures attends backs becomes begins bids briefs calls chairs commends commits concludes condemns conducts confers confirms congratulates considers consults convenes conveys cochairs',
  'delivers departs discusses emphasises emphasizes engages ends exchanges explains expresses extends farewells flies gives greets hails has heads highlights holds honours hosts inaugurates informs inspects invites joins launches lays leads leaves lends makes marks meets notes offers opens orders outlines',
  'participates pays pledges praises presents presides pushes raises reaches reaffirms receives reiterates releases represents returns reviews says seeks sees sends signs speaks starts stresses supports takes talks tells thanks tours travels underlines underscores undertakes unveils urges visits vows warns welcomes wins wishes witnesses wraps writes will to was were is are had and convene meet hold host receive visit',
  'held met spoke hosted received called visited attended welcomed signed discussed urged reaffirmed arrived departed concluded chaired convened joined addressed',
)
