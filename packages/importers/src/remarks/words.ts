const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words that open a sentence of a list with a capital that is not a name's. */
export const OPENERS = set(
  `met audience meeting meetings summit official state informal working private unofficial held led spoke talks talk gave took laid flew left
  conferred negotiations discussions conference bilateral trilateral multilateral joint courtesy luncheon lunch dinner visit visits
  overnight vacation guest presidential good goodwill stop en with afterwards also later the a an in at on to for personal
  pastoral ceremonial wreath part consultations good-will exchange came made saw went was`,
)

/** Past tenses that do not end in "ed". */
export const PAST = set(
  `met held led spoke gave took laid flew left made saw came went paid sought dealt rode sat swore won began drove said told`,
)

/** Words that end in "ed" and qualify a noun instead of telling what was done. */
export const PARTICIPLES = set(
  'united related limited associated retired combined proposed continued planned so-called allied armed wounded alleged advanced need based hundred',
)

/** Words between a comma or "and" and the verb that belongs to it. */
export const BETWEEN = set(
  'also then later subsequently again afterwards afterward he she and but thereafter finally privately briefly separately jointly earlier which where',
)

/** After these a clause says what the talks were about, or when: whoever is named there was not met. */
export const HARD_STOPS = set(
  'regarding concerning about on to during following after before while prior since when where who whom whose which that over toward towards because until despite commemorating celebrating honoring marking',
)

/** After these comes a place or a circumstance; the list of people may go on behind it. */
export const SOFT_STOPS = set('in at from near aboard for under within between among by through via outside along en')

/** People who speak for a state or organisation without being named. */
export const GROUPS = set(
  `officials leaders ministers representatives authorities counterparts counterpart delegation delegations parliamentarians legislators dignitaries
  cabinet government governments envoys ambassadors negotiators delegates heads chiefs presidents premiers members council diplomats
  leadership parliament assembly ministry states countries commission commissioners foreign side junta king sultan
  allies partners ministerial senators deputies governor secretariat ambassador officers official leader representative`,
)

/** What makes a group speak for nobody who is a party. */
export const UNOFFICIAL = set(
  `opposition business civic civil society religious labor labour union student students community tribal academic media press industry
  women youth citizens lawyers troops soldiers personnel staff servicemen families victims refugees activists dissidents entrepreneurs
  clergy bishops ngo ngos families executives farmers workers missionaries veterans survivors journalists human rights humanitarian
  kurdish rebel rebels jewish muslim christian church bankers scholars artists athletes embassy mission consulate opposition-party
  congressional congressmen commanders`,
)

/** Words that may stand between the name of a state and its group, and say nothing about it. */
export const QUALIFIERS = set(
  `senior high high-level top other government governmental state cabinet local foreign political military defense defence economic trade
  finance financial parliamentary national regional provincial leading several various key interim transitional coalition key the
  ranking key member security intelligence party elected prime heads of and chief federal its his their`,
)

/** Nouns that mean a meeting of parties. */
export const GATHERINGS = set(
  `meeting meetings summit summits conference session sessions council ministerial ministerials talks negotiations forum dialogue dialog
  commission consultations discussions conversations committee assembly roundtable symposium luncheon brunch lunch dinner`,
)

/** Nouns that mean an occasion with no talks. */
export const CEREMONIES = set(
  `funeral funerals ceremony ceremonies inauguration coronation wedding dedication signing memorial commemoration commemorations celebration
  celebrations exposition exhibition games olympic olympics fair parade mass burial rites unveiling premiere concert reception
  bicentennial centennial exercises festival commencement derby services bicentenary installation enthronement transition
  independence canonization festivities world's`,
)

/** Verbs after which nobody is met, whoever the clause names. */
export const NO_MEETING = set(
  `visited revisited toured addressed dedicated commemorated laid delivered inspected witnessed announced returned departed left arrived
  stopped rested vacationed traveled travelled embarked disembarked signed presented viewed observed celebrated honored gave flew remained
  supported landed sailed unveiled inaugurated paid made began refueled transited launched thanked swore drove played`,
)

/** Verbs whose object was met. */
export const OBJECT_VERBS = set('briefed consulted received hosted saw interviewed joined invited greeted welcomed')
