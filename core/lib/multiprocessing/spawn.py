"""What a started process does first: it becomes the program that started it, as far as its main module can be read."""

import os
import pickle
import sys

from . import _home, process


def main():
    """Take over what the parent sent, run the process, end."""
    import _child
    prepared, pickled = pickle.loads(_child.receive())
    _home.connect()
    current = process.current_process()
    current._name = prepared['name']
    current.authkey = prepared['authkey']
    current._inheriting = True
    try:
        sys.argv = prepared['argv']
        _program['main'] = prepared['main']
        if prepared['reads_main']:
            read_main('__mp_main__')
        started = pickle.loads(pickled)
    except BaseException:
        import traceback
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    finally:
        del current._inheriting
    os._exit(started._bootstrap())


_program = {}  # the parent's main module: its file, its text


def read_main(name):
    """Run the parent's main module, under a name by which it sees that it is not the program; None if it has no text."""
    file, source = _program['main']
    if source is None:
        return None
    import types
    main = types.ModuleType(name)
    if file is None:
        file = '<string>'
    else:
        main.__file__ = file
    sys.modules['__main__'] = sys.modules[name] = main
    sys._sources = {**getattr(sys, '_sources', {}), file: source}
    exec(compile(source, file, 'exec'), main.__dict__)
    return main


def freeze_support():
    """For programs that were made one file; there are none here."""


def is_forking(argv):
    return False


def set_executable(executable):
    """The Python that runs processes: this one, whatever it is called."""


def get_executable():
    return sys.executable
