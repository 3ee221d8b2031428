"""Checks that all files below folders can be compiled: python -m compileall FOLDER ..."""

import os
import py_compile
import sys

__all__ = ['compile_dir', 'compile_file', 'compile_path']


def compile_dir(dir, maxlevels=None, ddir=None, force=False, rx=None, quiet=0, legacy=False, optimize=-1, workers=1,
                invalidation_mode=None, *, stripdir=None, prependdir=None, limit_sl_dest=None, hardlink_dupes=False):
    """Compile the files of a folder and of those in it; whether all could be."""
    if workers is not None and workers < 0:
        raise ValueError('workers must be greater or equal to 0')
    dir = os.fspath(dir)
    if quiet < 2 and not quiet:
        print(f'Listing {dir!r}...')
    try:
        names = sorted(os.listdir(dir))
    except OSError:
        if quiet < 2:
            print(f"Can't list {dir!r}")
        names = []
    success = True
    for name in names:
        if name == '__pycache__':
            continue
        full = os.path.join(dir, name)
        shown = os.path.join(ddir, name) if ddir is not None else None
        if not os.path.isdir(full):
            success &= compile_file(full, ddir, force, rx, quiet, legacy, optimize, invalidation_mode)
        elif not os.path.islink(full) and (maxlevels is None or maxlevels > 0):
            success &= compile_dir(full, None if maxlevels is None else maxlevels - 1, shown, force, rx, quiet, legacy,
                                   optimize)
    return bool(success)


def compile_file(fullname, ddir=None, force=False, rx=None, quiet=0, legacy=False, optimize=-1,
                 invalidation_mode=None, *, stripdir=None, prependdir=None, limit_sl_dest=None, hardlink_dupes=False):
    """Compile a file; whether that could be done."""
    fullname = os.fspath(fullname)
    if not fullname.endswith('.py') or rx is not None and rx.search(fullname) or not os.path.isfile(fullname):
        return True
    shown = os.path.join(ddir, os.path.basename(fullname)) if ddir is not None else None
    compiled = fullname + 'c' if legacy else py_compile.importlib.util.cache_from_source(fullname)
    if not force and os.path.exists(compiled) and os.path.getmtime(compiled) >= os.path.getmtime(fullname):
        return True
    if not quiet:
        print(f'Compiling {fullname!r}...')
    try:
        return py_compile.compile(fullname, compiled, shown, True, optimize) is not None
    except py_compile.PyCompileError as error:
        if quiet < 2:
            print(f'*** Error compiling {fullname!r}...' if quiet else '*** ', end='\n' if quiet else '')
            print(error.msg)
        return False
    except (SyntaxError, UnicodeError, OSError) as error:
        if quiet < 2:
            print(f'*** Error compiling {fullname!r}...' if quiet else '*** ', end='\n' if quiet else '')
            print(f'{error.__class__.__name__}: {error}')
        return False


def compile_path(skip_curdir=1, maxlevels=0, force=False, quiet=0, legacy=False, optimize=-1, invalidation_mode=None):
    """Compile what is in the folders of sys.path."""
    success = True
    for folder in sys.path:
        if (not folder or folder == os.curdir) and skip_curdir:
            if quiet < 2:
                print('Skipping current directory')
        else:
            success &= compile_dir(folder, maxlevels, None, force, quiet=quiet, legacy=legacy, optimize=optimize)
    return bool(success)


def main():
    import argparse
    parser = argparse.ArgumentParser(description='Utilities to support installing Python libraries.')
    parser.add_argument('-l', action='store_const', const=0, default=None, dest='maxlevels',
                        help="don't recurse into subdirectories")
    parser.add_argument('-f', action='store_true', dest='force', help='force rebuild even if timestamps are up to date')
    parser.add_argument('-q', action='count', dest='quiet', default=0,
                        help='output only error messages; -qq will suppress the error messages as well.')
    parser.add_argument('-b', action='store_true', dest='legacy',
                        help='use legacy (pre-PEP3147) compiled file locations')
    parser.add_argument('compile_dest', metavar='FILE|DIR', nargs='*',
                        help='zero or more file and directory names to compile')
    args = parser.parse_args()
    success = True
    for name in args.compile_dest:
        if os.path.isfile(name):
            success &= compile_file(name, None, args.force, None, args.quiet, args.legacy)
        else:
            success &= compile_dir(name, args.maxlevels, None, args.force, None, args.quiet, args.legacy)
    return bool(success if args.compile_dest else compile_path(legacy=args.legacy, force=args.force, quiet=args.quiet))


if __name__ == '__main__':
    sys.exit(int(not main()))
