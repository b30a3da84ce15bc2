module.exports = require('./environment.cjs')(require('jest-environment-jsdom').TestEnvironment);
