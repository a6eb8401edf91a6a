// Asks axe-core for what breaks WCAG 2.2 AA or a best practice; answers with lines.
const done = arguments[arguments.length - 1];
const only = arguments[0];
const rules = only.length
  ? {runOnly: {type: 'rule', values: only}}
  : {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    rules: {'target-size': {enabled: true}}};
const told = ({id, nodes}) => nodes.slice(0, 3)
  .map(node => id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\s+/g, ' '))
  .concat(nodes.length > 3 ? [id + ' at ' + (nodes.length - 3) + ' more'] : []);
axe.run({...rules, resultTypes: ['violations']}).then(
  result => done(result.violations.flatMap(told)), problem => done([String(problem)]));
