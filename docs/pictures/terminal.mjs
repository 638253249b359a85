// What a command prints.
import { advance, colours, lineHeight, page, text, wrap } from './svg.mjs';

const columns = 130;
// Folders of the machine, and each line's repetition in the summary, say nothing.
const tidy = (output) => [...new Set(output.split('\n').map((line) => line.replace(/ \[[^\]]*\]$/, '').replace(/\S*\/Sample\//g, '').trimEnd()).filter((line) => line !== ''))];
const colourOf = (line) => (/: error /.test(line) ? colours.error : /: warning /.test(line) ? colours.warning : colours.text);

export const terminal = (command, output) => {
  let y = 62;
  let body = text(20, y, `$ ${command}`, colours.text, 'bold');
  for (const line of tidy(output).filter((candidate) => !candidate.startsWith('Time Elapsed'))) {
    for (const part of wrap(line, columns)) {
      y += lineHeight;
      body += text(20, y, part, colourOf(line));
    }
  }
  return page(Math.ceil(40 + columns * advance), y + 24, 'Terminal', body);
};
