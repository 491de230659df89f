// Holds an opened sync file against the Data Package standard with a library that is not ours:
//   node validate-package.js FOLDER       (needs the npm package "datapackage" where node finds it)
const { Package } = require('datapackage')

const fail = message => {
  console.error(message)
  process.exit(1)
}

const main = async folder => {
  const found = await Package.load(folder + '/datapackage.json')
  if (!found.valid) fail(found.errors.map(error => error.message).join('\n'))
  let rows = 0
  for (const resource of found.resources) {
    if (!resource.valid) fail(resource.name + ': ' + resource.errors.map(error => error.message).join('\n'))
    if (!resource.tabular) fail(resource.name + ' is not tabular')
    try {
      rows += (await resource.read({ relations: true })).length
    } catch (error) {
      fail(resource.name + ': ' + [error, ...(error.errors || [])].map(one => one.message).join('\n'))
    }
  }
  console.log(found.resources.length + ' tables, ' + rows + ' rows')
}

main(process.argv[2]).catch(error => fail(error.stack))
