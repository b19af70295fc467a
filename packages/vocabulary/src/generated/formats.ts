// Generated from data/formats.json by scripts/generate.mjs. Do not edit: change the data, then run `npm run generate`.
import type { Format } from '../types.js'

export const formats: readonly Format[] = [
  {"code":"summit","label":"Summit","description":"Meeting of heads of state or government, bilateral or of a group, called a summit by its hosts."},
  {"code":"ministerial","label":"Ministerial meeting","description":"Formal meeting of ministers, of two parties or of a group."},
  {"code":"two-plus-two","label":"Two-plus-two meeting","description":"Foreign and defense ministers (or their deputies) of each party at one table."},
  {"code":"dialogue","label":"Dialogue","description":"Standing exchange on a theme, held in rounds: strategic, security, economic or human-rights dialogue."},
  {"code":"consultation","label":"Consultations","description":"Talks between foreign ministries or other departments at the level of officials, often counted in rounds."},
  {"code":"council","label":"Council, committee or commission session","description":"Session of a joint body with its own rules or count: cooperation council, joint commission, intergovernmental committee."},
  {"code":"conference","label":"Conference","description":"Many parties gathered by an invitation on a subject: donors' conference, peace conference, forum session."},
  {"code":"negotiation","label":"Negotiation","description":"Round of talks meant to end in a text or a settlement: treaty, ceasefire, border, trade."},
  {"code":"mediation","label":"Mediation","description":"Talks between parties to a conflict led by a third."},
  {"code":"meeting","label":"Meeting","description":"Meeting or talks for which no narrower format is known."},
  {"code":"courtesy-call","label":"Courtesy call","description":"Short call by a visitor or ambassador on a senior figure, as protocol has it."},
  {"code":"audience","label":"Audience","description":"Reception by a monarch or by the Pope."},
  {"code":"presentation-of-credentials","label":"Presentation of credentials","description":"An ambassador hands over letters of credence, and talks follow."},
  {"code":"pull-aside","label":"Pull-aside","description":"Brief meeting on the edge of a larger event, without delegations."},
  {"code":"working-lunch","label":"Working lunch","description":"Talks over lunch or breakfast."},
  {"code":"working-dinner","label":"Working dinner","description":"Talks over dinner."},
  {"code":"working-visit","label":"Working visit","description":"Talks during a visit that the parties call a working visit."},
  {"code":"official-visit","label":"Official visit","description":"Talks during a visit that the parties call an official visit."},
  {"code":"state-visit","label":"State visit","description":"Talks of heads of state during a visit with full honours."},
  {"code":"private-visit","label":"Private or informal visit","description":"Talks during a visit that the parties call private, informal or unofficial."},
  {"code":"call","label":"Call","description":"Talks by telephone or video between a few people."},
]
