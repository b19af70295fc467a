import { appearancesByPerson } from '../../../dataset/appearances.js'
import type { DatasetRule } from '../../../engine/rule.js'

/** A person speaks for one party, unless the register tells of a change. */
export const personOneParty: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'person-one-party',
    severity: 'error',
    description: 'One key of the register speaks for one party, or for those that the register names.',
    protects: 'Everybody who follows a person: two people under one key are one person to every program.',
  },
  *check(dataset) {
    const known = new Map(
      dataset.people.map(({ person }) => [
        person.key,
        new Set([person.party, ...person.offices.flatMap(({ party }) => party ?? [])]),
      ]),
    )
    for (const [key, appearances] of appearancesByPerson(dataset)) {
      const allowed = known.get(key)
      const [first] = appearances
      if (first === undefined) continue
      for (const { record, index, participant } of appearances) {
        const at = { pointer: `/participants/${index}/party` }
        if (allowed === undefined ? participant.party === first.participant.party : allowed.has(participant.party))
          continue
        if (allowed !== undefined) {
          const list = [...allowed].map((code) => `\`${code}\``).join(', ')
          yield {
            file: record.file,
            message: `\`${key}\` speaks for \`${participant.party}\` here, but for ${list} in the register.`,
            at,
          }
          continue
        }
        yield {
          file: record.file,
          message: `\`${key}\` speaks for \`${participant.party}\` here, but for \`${first.participant.party}\` in \`${first.record.facts.id}\`.`,
          at,
          related: [
            {
              file: first.record.file,
              message: 'The other party.',
              at: { pointer: `/participants/${first.index}/party` },
            },
          ],
        }
      }
    }
  },
}
