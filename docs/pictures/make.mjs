// node make.mjs REPORT.sarif OUTPUT.txt SAMPLE_FOLDER PICTURES_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { draw } from './svg.mjs';
import { editor } from './editor.mjs';
import { terminal } from './terminal.mjs';

const [report, output, sample, pictures] = process.argv.slice(2);
const source = readFileSync(join(sample, 'Lookup.cs'), 'utf8').trimEnd();
const problems = JSON.parse(readFileSync(report, 'utf8')).runs
  .flatMap((run) => run.results ?? [])
  .filter((result) => result.ruleId.startsWith('DYN'))
  .map((result) => {
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    return { id: result.ruleId, level: result.level, message: result.message.text, file: basename(artifactLocation.uri), region };
  })
  .filter((problem) => problem.file === 'Lookup.cs');
if (problems.length === 0) throw new Error(`The compiler says nothing of ${sample}/Lookup.cs: are the analyzers loaded?`);

writeFileSync(join(pictures, 'editor.png'), draw(editor('Lookup.cs', source, problems)));
writeFileSync(join(pictures, 'command-line.png'), draw(terminal('dotnet build', readFileSync(output, 'utf8'))));
console.log(`${problems.length} problems, 2 pictures`);
