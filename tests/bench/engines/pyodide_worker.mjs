// The worker that pyodide is run in by a page: a message with a program's source in, its output out.
import { loadPyodide } from '/pyodide/pyodide.mjs';
import { runInPyodide } from './pyodide.mjs';

self.onmessage = async ({ data }) => {
  let output = '';
  const stdout = line => {
    output += `${line}\n`;
  };
  try {
    await runInPyodide(loadPyodide, { indexURL: '/pyodide/', stdout }, data, []);
    self.postMessage({ output });
  } catch (error) {
    self.postMessage({ output, error: String(error) });
  }
};
