// Runs one program in npm's pyodide: the same in Node and in a browser's worker. `asyncio.run` awaits in pyodide's own
// event loop, the host's, because there is none that could block.
const preparation = `
import asyncio, sys
asyncio.run = lambda coroutine: setattr(asyncio, "main_coroutine", coroutine)
asyncio.main_coroutine = None
`;

export async function runInPyodide(loadPyodide, options, source, args) {
  const pyodide = await loadPyodide(options);
  pyodide.runPython(preparation);
  pyodide.runPython(`sys.argv[1:] = ${JSON.stringify(args)}`);
  pyodide.runPython(source);
  await pyodide.runPythonAsync('if asyncio.main_coroutine is not None: await asyncio.main_coroutine');
}
