// node pyodide_node.mjs FILE.py [argument ...]
import fs from 'node:fs';
import { loadPyodide } from 'pyodide';
import { runInPyodide } from './pyodide.mjs';

const [file, ...args] = process.argv.slice(2);
await runInPyodide(loadPyodide, { stdout: line => console.log(line) }, fs.readFileSync(file, 'utf8'), args);
