import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
}

/**
 * Serves a folder on this machine alone, for a look at a site.
 * @param folder the site
 * @param port 0 for any that is free
 * @param prefix path below which it is served, such as `/sub`; empty for none
 * @returns the server, listening on 127.0.0.1
 */
export const serveSite = async (folder: string, port: number, prefix = ''): Promise<Server> => {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    const refuse = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
    }
    const answer = async (): Promise<void> => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'only reading is possible')
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const name = decodeURIComponent(pathname)
      if (!name.startsWith(`${prefix}/`) || name.includes('\0')) return refuse(404, 'there is nothing here')
      const wanted = path.join(root, name.slice(prefix.length))
      const file = await realpath((await stat(wanted)).isDirectory() ? path.join(wanted, 'index.html') : wanted)
      // a link that leads out of the site is not followed
      if (file !== root && !file.startsWith(root + path.sep)) return refuse(404, 'there is nothing here')
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
      if (request.method === 'HEAD') response.end()
      // a file that goes away while it is sent ends the answer, not the server
      else await pipeline(createReadStream(file), response).catch(() => response.destroy())
    }
    answer().catch(() => refuse(404, 'there is nothing here'))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}
