// Takes the pictures of docs/site.md from the site itself: `node packages/site/scripts/pictures.mjs`.
import path from 'node:path'
import { root, withSite } from './dataset-site.mjs'

await withSite(async ({ address, browser }) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  const shot = (name) => page.screenshot({ path: path.join(root, 'docs/site', `${name}.png`) })

  await page.goto(`${address}explore.html?party=JP`)
  await page.waitForSelector('.results table')
  await page.click('button:has-text("Map")')
  await page.waitForSelector('.charts svg path')
  await page.evaluate(() => document.querySelector('.count')?.scrollIntoView({ behavior: 'instant' }))
  await shot('explore')

  await page.goto(`${address}release.html`)
  await page.waitForSelector('#file')
  await page.click('button:has-text("Try an example")')
  await page.waitForSelector('[data-record="0"] .findings li')
  await page.evaluate(() => document.querySelector('.count')?.scrollIntoView({ behavior: 'instant' }))
  await shot('release')
})
