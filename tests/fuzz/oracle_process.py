"""An installed CPython 3.14 as oracle_process.mjs is: a request a line, {seed} or {source}, an answer a line, {source, output}.

Each program runs in a fork of this process, which has everything imported already. What does not end in time has no output.
"""

import gc
import importlib
import json
import os
import resource
import signal
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PATIENCE = 30  # seconds
MEMORY = 512 << 20  # bytes, as many as Fermata gives a program

sys.path[0] = os.path.join(TESTS, 'fuzz', 'grammar')
program = importlib.import_module(sys.argv[1]).program
del sys.path[0]
with open(os.path.join(TESTS, 'cpython314.py')) as text:
    exec(compile(text.read(), '<exec>', 'exec'))
run_program('program.py', '', [], False, True)  # it loads asyncio, for all that follow
gc.freeze()


def run(source, output):
    """In the child: it never returns."""
    try:
        signal.alarm(PATIENCE)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        sys.stdin = open(os.devnull)
        os.dup2(output, 1)
        os.dup2(output, 2)
        run_program('program.py', source, [], False, True)
    finally:
        os._exit(0)


def output_of(source):
    with open('program.py', 'w', errors='surrogatepass') as file:  # tracebacks read it
        file.write(source)
    reading, writing = os.pipe()
    if not (child := os.fork()):
        run(source, writing)
    os.close(writing)
    with open(reading, errors='replace') as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    return None if os.WIFSIGNALED(status) else text


for line in sys.stdin:
    request = json.loads(line)
    source = request.get('source') or program(request['seed'])
    print(json.dumps({'source': source, 'output': output_of(source)}), flush=True)
