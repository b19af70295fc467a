import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import { instances } from './support/instances.js'

// The language service is the one inside Visual Studio Code; the settings and schema files are the repository's own.
const root = new URL('../../../', import.meta.url)
const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8')) as {
  readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[]
}

const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
})
service.configure({
  validate: true,
  schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({
    fileMatch: [...fileMatch],
    uri: new URL(url, root).href,
  })),
})

const open = (path: string, text: string) => {
  const document = TextDocument.create(new URL(path, root).href, 'json', 1, text)
  return { document, json: service.parseJSONDocument(document) }
}

const recordPath = 'records/1990/1990-09-09-suhh-us-summit.json'

/** What the editor offers at the bar in a text, each with its documentation. */
async function offered(path: string, text: string): Promise<Map<string, string>> {
  const { document, json } = open(path, text.replace('|', ''))
  const list = await service.doComplete(document, document.positionAt(text.indexOf('|')), json)
  return new Map(
    (list?.items ?? []).map(({ label, documentation }) => [
      label,
      typeof documentation === 'string' ? documentation : '',
    ]),
  )
}

async function problems(path: string, value: unknown): Promise<string[]> {
  const { document, json } = open(path, JSON.stringify(value, null, 2))
  const found = await service.doValidation(document, json)
  return found.map(({ message, range }) => `${document.getText(range)}: ${message}`)
}

describe('an editor with the repository open', () => {
  test('offers the keys of a record', async () => {
    const keys = await offered(recordPath, '{ "schema_version": "1.0", | }')
    expect([...keys.keys()].map((key) => key.replaceAll('"', '')).sort()).toEqual(
      Object.keys(instances.record as object)
        .filter((key) => key !== 'schema_version')
        .sort(),
    )
  })

  test('offers the codes of a vocabulary, with what each means', async () => {
    const codes = await offered(recordPath, '{ "mode": | }')
    expect(codes.get('"phone"')).toBe('Telephone: The participants spoke by telephone.')
    const states = await offered(recordPath, '{ "location": { "country": | } }')
    expect(states.get('"JP"')).toMatch(/^Japan: /)
  })

  test('offers the codes of states to a state and of organisations to an organisation', async () => {
    const states = await offered(recordPath, '{ "parties": [{ "type": "state", "code": | }] }')
    expect([states.has('"JP"'), states.has('"nato"')]).toEqual([true, false])
    const organizations = await offered(recordPath, '{ "parties": [{ "type": "organization", "code": | }] }')
    expect([organizations.has('"JP"'), organizations.has('"nato"')]).toEqual([false, true])
  })

  test('explains a key and a code under the pointer', async () => {
    const { document, json } = open(recordPath, '{ "mode": "phone" }')
    const key = await service.doHover(document, { line: 0, character: 3 }, json)
    expect(JSON.stringify(key?.contents)).toContain('How the parties met')
    const code = await service.doHover(document, { line: 0, character: 12 }, json)
    expect(JSON.stringify(code?.contents)).toContain('The participants spoke by telephone')
  })

  test('finds nothing wrong with a whole record and a whole person', async () => {
    expect(await problems(recordPath, instances.record)).toEqual([])
    expect(await problems('people/george-bush.json', instances.person)).toEqual([])
  })

  test('says what is wrong with a party once, in the branch of its type', async () => {
    const record = {
      ...(instances.record as object),
      parties: [
        { type: 'state', code: 'nato' },
        { type: 'state', code: 'US' },
      ],
    }
    const found = await problems(recordPath, record)
    expect(found.map((line) => line.slice(0, 50))).toEqual(['"nato": Value is not accepted. Valid values: "AD",'])
  })

  test('says that an unknown key is one', async () => {
    const found = await problems('people/george-bush.json', { ...(instances.person as object), born: '1924' })
    expect(found).toEqual(['"born": Property born is not allowed.'])
  })
})
