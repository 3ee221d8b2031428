"""Checks that a file can be compiled: python -m py_compile FILE ...

The file in __pycache__ has the source: byte code is made of it anew whenever a module is imported.
"""

import enum
import importlib.util
import marshal
import os
import sys
import traceback

__all__ = ['compile', 'main', 'PyCompileError', 'PycInvalidationMode']


class PyCompileError(Exception):
    """A file that cannot be compiled."""

    def __init__(self, exc_type, exc_value, file, msg=''):
        name = exc_type.__name__
        if exc_type is SyntaxError:
            text = ''.join(traceback.format_exception_only(exc_type, exc_value))
            text = text.replace('File "<string>"', f'File "{file}"')
        else:
            text = f'Sorry: {name}: {exc_value}'
        super().__init__(msg or text, name, exc_value, file)
        self.exc_type_name, self.exc_value, self.file, self.msg = name, exc_value, file, msg or text

    def __str__(self):
        return self.msg


class PycInvalidationMode(enum.Enum):
    """How a compiled file is known to be of its source."""

    TIMESTAMP = 1
    CHECKED_HASH = 2
    UNCHECKED_HASH = 3


def compile(file, cfile=None, dfile=None, doraise=False, optimize=-1, invalidation_mode=None, quiet=0):
    """Compile a file; the name of the compiled one, None after an error."""
    import builtins
    cfile = cfile or importlib.util.cache_from_source(file, optimization='' if optimize < 1 else optimize)
    if os.path.islink(cfile):
        raise FileExistsError(f'{cfile} is a symlink and will be changed into a regular file if import writes a '
                              'byte-compiled file to it')
    if os.path.exists(cfile) and not os.path.isfile(cfile):
        raise FileExistsError(f'{cfile} is a non-regular file and will be changed into a regular one if import writes '
                              'a byte-compiled file to it')
    with open(file, 'rb') as opened:
        source = opened.read()
    try:
        builtins.compile(source, dfile or file, 'exec', dont_inherit=True, optimize=optimize)
    except Exception as error:
        failure = PyCompileError(error.__class__, error, dfile or file)
        if quiet < 2:
            if doraise:
                raise failure from None
            sys.stderr.write(failure.msg + '\n')
        return None
    folder = os.path.dirname(cfile)
    if folder:
        os.makedirs(folder, exist_ok=True)
    status = os.stat(file)
    header = (0).to_bytes(4) + b''.join((int(number) & 0xffffffff).to_bytes(4, 'little')
                                        for number in (status.st_mtime, status.st_size))
    with open(cfile, 'wb') as opened:
        opened.write(importlib.util.MAGIC_NUMBER + header + marshal.dumps(source))
    return cfile


def main():
    import argparse
    parser = argparse.ArgumentParser(description='A simple command-line interface for py_compile module.')
    parser.add_argument('-q', '--quiet', action='store_true', help='Suppress error output')
    parser.add_argument('filenames', nargs='+', help='Files to compile')
    args = parser.parse_args()
    names = [line.rstrip('\n') for line in sys.stdin] if args.filenames == ['-'] else args.filenames
    for name in names:
        try:
            compile(name, doraise=True)
        except PyCompileError as error:
            parser.exit(1, '' if args.quiet else error.msg)
        except OSError as error:
            parser.exit(1, '' if args.quiet else str(error))


if __name__ == '__main__':
    main()
