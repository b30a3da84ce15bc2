module.exports = require('./environment.cjs')(require('jest-environment-node').TestEnvironment);
