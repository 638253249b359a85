// A source as an editor shows it: what is wrong underlined, and said below the line.
import { advance, colours, lineHeight, page, text, wrap } from './svg.mjs';

const left = 64;
const tokens = /(\/\/.*)|("(?:[^"\\]|\\.)*")|\b(using|namespace|public|static|class|partial|async|await|return|var|foreach|in|new|if|string|int|bool|nameof)\b|\b([A-Z]\w*)(?=\()|\b([A-Z]\w*)\b/g;
const kinds = [null, 'comment', 'string', 'keyword', 'call', 'type'];
const severity = (level) => (level === 'error' ? colours.error : level === 'warning' ? colours.warning : colours.note);

const paint = (line, y) => {
  let out = '';
  let end = 0;
  const put = (from, content, colour) => { if (content.trim()) out += text(left + from * advance, y, content, colour); };
  for (const match of line.matchAll(tokens)) {
    put(end, line.slice(end, match.index), colours.text);
    put(match.index, match[0], colours[kinds[match.slice(1).findIndex((group) => group !== undefined) + 1]]);
    end = match.index + match[0].length;
  }
  put(end, line.slice(end), colours.text);
  return out;
};

const wave = (from, to, y, colour) => {
  let path = `M${from.toFixed(1)} ${y}`;
  for (let x = from, up = true; x < to; x += 3, up = !up) path += `l3 ${up ? -3 : 3}`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.4"/>`;
};

const tip = (problem, y, width) => {
  const lines = wrap(`${problem.id}: ${problem.message}`, Math.floor((width - left - 60) / advance));
  const height = lines.length * 20 + 12;
  const body = lines.map((line, number) => text(left + 12, y + 20 + number * 20, line, number === 0 ? severity(problem.level) : colours.text)).join('');
  return { height: height + 8, svg: `<rect x="${left}" y="${y}" width="${width - left - 24}" height="${height}" rx="4" fill="${colours.tip}" stroke="${severity(problem.level)}" stroke-width="0.8"/>${body}` };
};

export const editor = (title, source, problems) => {
  const lines = source.split('\n');
  const width = Math.ceil(left + Math.max(...lines.map((line) => line.length), 96) * advance + 32);
  let y = 62;
  let body = '';
  lines.forEach((line, index) => {
    body += text(20, y, String(index + 1).padStart(3), colours.dim) + paint(line, y);
    const here = problems.filter((problem) => problem.region.startLine === index + 1);
    for (const { region, level } of here) {
      const end = region.endLine === region.startLine ? region.endColumn : line.length + 1;
      body += wave(left + (region.startColumn - 1) * advance, left + (end - 1) * advance, y + 6, severity(level));
    }
    y += lineHeight;
    for (const problem of here) {
      const box = tip(problem, y - 10, width);
      body += box.svg;
      y += box.height;
    }
  });
  return page(width, y, title, body);
};
