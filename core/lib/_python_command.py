"""The command python: -c, -m, a file or standard input, run as a program of its own."""

import os
import runpy
import sys

import _child

_READ, _OUTPUT, _ERROR, _MESSAGE = range(4)  # kinds of a child's events
_VALUED = 'WX'


def main(process):
    args = process.args[1:]
    options = []
    while args and args[0].startswith('-') and args[0] != '-':
        option = args.pop(0)
        if option in ('-V', '--version', '-VV'):
            process.write(f'Python {sys.version.split()[0]}\n')
            return 0
        if option in ('-h', '--help', '-?'):
            process.write(f'usage: {process.args[0]} [option] ... [-c cmd | -m mod | file | -] [arg] ...\n')
            return 0
        if option.startswith('-c'):
            code = option[2:] or (args.pop(0) if args else None)
            if code is None:
                return _usage(process, 'Argument expected for the -c option')
            from textwrap import dedent
            return run(process, dedent(code), '<string>', ['-c', *args], options)
        if option.startswith('-m'):
            name = option[2:] or (args.pop(0) if args else None)
            if name is None:
                return _usage(process, 'Argument expected for the -m option')
            return _run_module(process, name, args, options)
        if option[1:2] in _VALUED and len(option) == 2 and args:
            option += args.pop(0)
        elif wrong := _unknown(option):
            return _usage(process, f'Unknown option: -{wrong}')
        options.append(option)
    if not args or args[0] == '-':
        source = process.read_all()
        return run(process, source, '<stdin>', [args[0] if args else ''] + args[1:], options)
    path = process.path(args[0])
    file = path if os.path.isabs(args[0]) else os.path.join(process.folder, args[0])
    if runpy.is_container(path):
        if runpy.find_main(path) is None:
            process.write(f"{process.args[0]}: can't find '__main__' module in {path!r}\n", 2)
            return 1
        return run(process, f'import runpy\nrunpy.run_container({file!r})\n', '<frozen runpy>', args, options)
    try:
        source = _read(path)
    except OSError as error:
        process.write(f"{process.args[0]}: can't open file {path!r}: [Errno {error.errno}] {error.strerror}\n", 2)
        return 2
    return run(process, source, file, args, options)


def _read(path):
    # The text of a file, in the encoding that it declares; what cannot be decoded is the program's own error.
    with open(path, 'rb') as file:
        source = file.read()
    if source.isascii():
        return source.decode()
    from importlib.util import decode_source
    try:
        return decode_source(source)
    except (SyntaxError, UnicodeDecodeError):
        return source


def _unknown(option):
    # The first letter of "-bBQ" that is none of an option.
    return '' if option[1] in _VALUED else option[1:].lstrip('bBdEiIOPqRsSuvx')[:1]


def _usage(process, problem):
    process.write(f"{problem}\nusage: {process.args[0]} [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
                  "Try `python -h' for more information.\n", 2)
    return 2


def _found(process, name):
    # Source, file and whether it is a package: of the library, the program, or in the folder where the process is.
    if found := _child.find_source(name):
        return found
    path = os.path.join(process.folder, *name.split('.'))
    for file, is_package in (os.path.join(path, '__init__.py'), True), (path + '.py', False):
        if os.path.isfile(file):
            return _read(file), file, is_package
    return None


def _run_module(process, name, args, options):
    found = _found(process, name)
    if found is not None and found[2]:
        package, name = name, f'{name}.__main__'
        found = _found(process, name)
        if found is None:
            process.write(f"{sys.executable}: No module named {name}; {package!r} is a package "
                          "and cannot be directly executed\n", 2)
            return 1
    if found is None:
        process.write(f'{sys.executable}: No module named {name}\n', 2)
        return 1
    source, file, _ = found
    if '.' in name:
        # It may import from its package.
        source = f'import runpy\nrunpy.run_module({name!r}, run_name="__main__", alter_sys=True)\n'
        return run(process, source, '<frozen runpy>', [file, *args], options)
    return run(process, source, file, [file, *args], options)


def run(process, source, file, argv, options=(), message=None, begin=None):
    """Run a program in this process until it ends. `options` are those of the command python, `message` is told what the program tells its parent, `begin` gets
    the child before it runs; such a program runs beside this one where the host has threads for it."""
    environment = [f'{name}={value}' for name, value in process.environment.items()]
    child = None
    if begin is not None:
        import _beside
        child = _beside.start_program(process, source, file, argv, options)
    if child is None:
        child = _child.Child(source, file, argv, environment, process.pid, os.getpid(), process.folder,
                             list(options))
    process.child = child
    if process.was_signalled():
        child.signal(9)
    if begin is not None:
        begin(child)
    reading = []  # operations that wait for input, and whether there is a thread that serves them
    while (event := child.step()) is not None:
        kind, content = event
        if kind == _MESSAGE:
            message(content)
        elif kind == _READ:
            reading.append(content)
            if len(reading) == 1:
                import _thread
                _thread.start_new_thread(_serve_input, (process, child, reading))
        else:
            try:
                process.write(content, kind)
            except BrokenPipeError:
                child.signal(9)
                raise
    return child.exit_code


def _serve_input(process, child, reading):
    # Beside the program: its other threads go on while one reads.
    while reading:
        data = process.read()
        child.answer(reading.pop(0), data)
