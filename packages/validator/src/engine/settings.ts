import { nearest } from '@readout/vocabulary'
import type { Severity } from './finding.js'
import { type DatasetRule, FILE_ASPECTS, type FileAspect, type FileRule, type RecordRule, type Rule } from './rule.js'

/** What a run may make of a rule. */
export type RuleSetting = 'off' | Severity

/** Settings by the id of the rule; a rule that is not named keeps its own severity. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A rule setting that cannot be followed; its message says what would be right. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** The rules of a run, by what they look at, with the severity of each. */
export interface RuleSet {
  /** Rules of files, by what they look at. */
  readonly byAspect: ReadonlyMap<FileAspect, readonly FileRule[]>
  readonly record: readonly RecordRule[]
  readonly dataset: readonly DatasetRule[]
  /** @returns the severity that the run gives to a rule; `undefined` when it is off */
  readonly severityOf: (id: string) => Severity | undefined
}

const SETTINGS: readonly RuleSetting[] = ['off', 'warn', 'error']

const isSetting = (text: string): text is RuleSetting => SETTINGS.some((setting) => setting === text)

/**
 * Reads settings as the command line gives them.
 *
 * @param texts settings such as `title-own-words=off`; a later one wins
 * @returns the settings by id
 * @throws SettingError when one is not `id=off|warn|error`
 */
export const parseRuleSettings = (texts: readonly string[]): RuleSettings => {
  const settings = new Map<string, RuleSetting>()
  for (const text of texts) {
    const equals = text.indexOf('=')
    const value = text.slice(equals + 1)
    if (equals < 1 || !isSetting(value)) {
      throw new SettingError(
        `\`${text}\` is not a rule setting. Expected \`<rule>=off\`, \`<rule>=warn\` or \`<rule>=error\`.`,
      )
    }
    settings.set(text.slice(0, equals), value)
  }
  return Object.fromEntries(settings)
}

/**
 * Picks the rules of a run.
 *
 * @param rules every rule there is
 * @param fixed ids of checks that the runner makes itself, with their severity
 * @param settings what the run makes of them
 * @returns the rules that are on
 * @throws SettingError when a setting names a rule that does not exist
 */
export const selectRules = (
  rules: readonly Rule[],
  fixed: readonly { readonly id: string; readonly severity: Severity }[],
  settings: RuleSettings = {},
): RuleSet => {
  const severities = new Map<string, Severity>()
  for (const meta of [...rules.map((rule) => rule.meta), ...fixed]) severities.set(meta.id, meta.severity)
  const known = [...severities.keys()]
  for (const [id, setting] of Object.entries(settings)) {
    if (!severities.has(id)) {
      const near = nearest(id, known)
      throw new SettingError(
        `There is no rule \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} ` +
          '`readout explain` lists the rules.',
      )
    }
    if (setting === 'off') severities.delete(id)
    else severities.set(id, setting)
  }
  const on = rules.filter((rule) => severities.has(rule.meta.id))
  const file = on.filter((rule) => rule.scope === 'file')
  return {
    byAspect: new Map(FILE_ASPECTS.map((aspect) => [aspect, file.filter((rule) => rule.aspect === aspect)])),
    record: on.filter((rule) => rule.scope === 'record'),
    dataset: on.filter((rule) => rule.scope === 'dataset'),
    severityOf: (id) => severities.get(id),
  }
}
