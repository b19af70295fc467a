import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'

/** Registers `readout explain`: prints the page of a rule, or the list of rules. */
export const registerExplain: RegisterCommand = (program, { io }) => {
  program
    .command('explain')
    .argument('[rule]', 'id of a rule, as a finding names it; without one the rules are listed')
    .description('Tell why a rule exists, with a wrong and a right record.')
    .addHelpText(
      'after',
      examples([
        { run: 'readout explain date-order', does: 'the page of one rule' },
        { run: 'readout explain', does: 'every rule in a line' },
      ]),
    )
    .action(async (id: string | undefined) => {
      const { nearestRule, rulePage, ruleTable } = await import('@readout/validator/pages')
      if (id === undefined) {
        await write(io.stdout, ruleTable())
        return
      }
      const page = rulePage(id)
      if (page === undefined) {
        const near = nearestRule(id)
        const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
        throw new CommandError(`there is no rule \`${id}\`${hint} \`readout explain\` lists the rules`)
      }
      await write(io.stdout, page)
    })
}
