"""Programs in one archive, which Python runs: python -m zipapp FOLDER -m module:function."""

import contextlib
import os
import pathlib
import shutil
import stat
import sys
import zipfile

__all__ = ['ZipAppError', 'create_archive', 'get_interpreter']

_encoding = 'utf-8'


class ZipAppError(ValueError):
    """What cannot be made such an archive."""


@contextlib.contextmanager
def _opened(archive, mode):
    if isinstance(archive, (str, os.PathLike)):
        with open(archive, mode) as file:
            yield file
    else:
        yield archive


def _write_interpreter(file, interpreter):
    if interpreter:
        file.write(b'#!' + interpreter.encode(_encoding) + b'\n')


def _copy_archive(archive, new_archive, interpreter=None):
    with _opened(archive, 'rb') as source:
        first = source.read(2)
        if first == b'#!':
            first = b''
            source.readline()
        with _opened(new_archive, 'wb') as target:
            _write_interpreter(target, interpreter)
            target.write(first)
            shutil.copyfileobj(source, target)
    if interpreter and isinstance(new_archive, str):
        os.chmod(new_archive, os.stat(new_archive).st_mode | stat.S_IEXEC)


def create_archive(source, target=None, interpreter=None, main=None, filter=None, compressed=False):
    """Make an archive of a folder, or copy one with another interpreter in its first line."""
    is_file = hasattr(source, 'read') and hasattr(source, 'readline')
    if not is_file:
        source = pathlib.Path(source)
        is_file = source.is_file()
    if is_file:
        _copy_archive(source, target, interpreter)
        return
    if not source.exists():
        raise ZipAppError('Source does not exist')
    if bool(main) == (source / '__main__.py').is_file():
        raise ZipAppError('Cannot specify entry point if the source has __main__.py' if main else
                          'Archive has no entry point')
    text = None
    if main:
        module, mark, function = main.partition(':')
        if not (mark and all(part.isidentifier() for part in [*module.split('.'), *function.split('.')])):
            raise ZipAppError('Invalid entry point: ' + main)
        text = f'# -*- coding: utf-8 -*-\nimport {module}\n{module}.{function}()\n'
    if target is None:
        target = source.with_suffix('.pyz')
    elif not hasattr(target, 'write'):
        target = pathlib.Path(target)
    names = sorted(source.rglob('*'))
    if not hasattr(target, 'write') and target in names:
        raise ZipAppError(f'The target archive {target} overwrites one of the source files.')
    with _opened(target, 'wb') as file:
        _write_interpreter(file, interpreter)
        method = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
        with zipfile.ZipFile(file, 'w', compression=method) as archive:
            for name in names:
                inside = name.relative_to(source)
                if filter is None or filter(inside):
                    archive.write(name, inside.as_posix())
            if text:
                archive.writestr('__main__.py', text.encode(_encoding))
    if interpreter and not hasattr(target, 'write'):
        target.chmod(target.stat().st_mode | stat.S_IEXEC)


def get_interpreter(archive):
    """What the archive's first line names, None if it has none."""
    with _opened(archive, 'rb') as file:
        if file.read(2) == b'#!':
            return file.readline().strip().decode(_encoding)


def main(args=None):
    import argparse
    parser = argparse.ArgumentParser()
    parser.add_argument('--output', '-o', default=None,
                        help='The name of the output archive. Required if SOURCE is an archive.')
    parser.add_argument('--python', '-p', default=None,
                        help='The name of the Python interpreter to use (default: no shebang line).')
    parser.add_argument('--main', '-m', default=None,
                        help='The main function of the application (default: use an existing __main__.py).')
    parser.add_argument('--compress', '-c', action='store_true',
                        help='Compress files with the deflate method. '
                             'Files are stored uncompressed by default.')
    parser.add_argument('--info', default=False, action='store_true', help='Display the interpreter from the archive.')
    parser.add_argument('source', help='Source directory (or existing archive).')
    args = parser.parse_args(args)
    if args.info:
        if not os.path.isfile(args.source):
            raise SystemExit('Can only get info for an archive file')
        print(f'Interpreter: {get_interpreter(args.source) or "<none>"}')
        sys.exit(0)
    if os.path.isfile(args.source):
        if args.output is None or os.path.exists(args.output) and os.path.samefile(args.source, args.output):
            raise SystemExit('In-place editing of archives is not supported')
        if args.main:
            raise SystemExit('Cannot change the main function when copying')
    create_archive(args.source, args.output, interpreter=args.python, main=args.main, compressed=args.compress)


if __name__ == '__main__':
    main()
