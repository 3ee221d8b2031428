"""Says which lines of a program run, or counts how often: python -m trace --trace FILE, --count FILE."""

import os
import sys
import threading

__all__ = ['Trace', 'CoverageResults']


class _Ignore:
    def __init__(self, modules=None, dirs=None):
        self.modules = set(modules or [])
        self.folders = [os.path.normpath(folder) + os.sep for folder in dirs or []]
        self.known = {}

    def names(self, filename, modulename):
        if modulename not in self.known:
            named = any(modulename == name or modulename.startswith(name + '.') for name in self.modules)
            self.known[modulename] = named or filename is None or filename.startswith(tuple(self.folders))
        return self.known[modulename]


def _modname(path):
    return os.path.splitext(os.path.basename(path))[0]


class CoverageResults:
    """How often lines ran: `counts` by (file, line)."""

    def __init__(self, counts=None, calledfuncs=None, infile=None, callers=None, outfile=None):
        self.counts = dict(counts or {})
        self.calledfuncs = dict(calledfuncs or {})
        self.callers = dict(callers or {})
        self.infile, self.outfile = infile, outfile
        if infile:
            import pickle
            try:
                with open(infile, 'rb') as file:
                    counts, calledfuncs, callers = pickle.load(file)
                self.update(self.__class__(counts, calledfuncs, callers=callers))
            except (OSError, EOFError, ValueError) as error:
                print(f'Skipping counts file {infile!r}: {error}', file=sys.stderr)

    def is_ignored_filename(self, filename):
        return filename.startswith('<') and filename.endswith('>')

    def update(self, other):
        """Add those of another one."""
        for key, count in other.counts.items():
            self.counts[key] = self.counts.get(key, 0) + count
        self.calledfuncs.update(dict.fromkeys(other.calledfuncs, 1))
        self.callers.update(dict.fromkeys(other.callers, 1))

    def write_results(self, show_missing=True, summary=False, coverdir=None, *, ignore_missing_files=False):
        """Write MODULE.cover beside each source (or in a folder): its lines with how often they ran."""
        if self.calledfuncs:
            print()
            print('functions called:')
            for filename, modulename, funcname in sorted(self.calledfuncs):
                print(f'filename: {filename}, modulename: {modulename}, funcname: {funcname}')
        if self.callers:
            self._write_callers()
        by_file = {}
        for (filename, line), count in self.counts.items():
            by_file.setdefault(filename, {})[line] = count
        sums = {}
        for filename, counts in by_file.items():
            if self.is_ignored_filename(filename) or ignore_missing_files and not os.path.isfile(filename):
                continue
            folder = coverdir or os.path.dirname(os.path.abspath(filename))
            os.makedirs(folder, exist_ok=True)
            missing = _executable_lines(filename) if show_missing else {}
            path = os.path.join(folder, _modname(filename) + '.cover')
            hits, lines = self.write_results_file(path, _source_lines(filename), counts, missing)
            if summary and lines:
                sums[_modname(filename)] = lines, int(100 * hits / lines), _modname(filename), filename
        if summary and sums:
            print('lines   cov%   module   (path)')
            for name in sorted(sums):
                print('%5d   %3d%%   %s   (%s)' % sums[name])
        if self.outfile:
            import pickle
            with open(self.outfile, 'wb') as file:
                pickle.dump((self.counts, self.calledfuncs, self.callers), file, 1)

    def _write_callers(self):
        print()
        print('calling relationships:')
        last = last_called = ''
        for (path, module, function), (called_path, called_module, called) in sorted(self.callers):
            if path != last:
                print()
                print('***', path, '***')
                last, last_called = path, ''
            if path != called_path and last_called != called_path:
                print('  -->', called_path)
                last_called = called_path
            print(f'    {module}.{function} -> {called_module}.{called}')

    def write_results_file(self, path, lines, lnotab_hits, lnotab, encoding=None):
        try:
            file = open(path, 'w', encoding=encoding)
        except OSError as error:
            print(f'trace: Could not open {path!r} for writing: {error} - skipping', file=sys.stderr)
            return 0, 0
        total = hits = 0
        with file:
            for number, line in enumerate(lines, 1):
                if number in lnotab_hits:
                    file.write('%5d: ' % lnotab_hits[number])
                    hits += 1
                    total += 1
                elif number in lnotab and '#pragma NO COVER' not in line.upper():
                    file.write('>>>>>> ')
                    total += 1
                else:
                    file.write('       ')
                file.write(line.expandtabs(8))
        return hits, total


def _source_lines(filename):
    import linecache
    return linecache.getlines(filename)


def _executable_lines(filename):
    try:
        code = compile(''.join(_source_lines(filename)), filename, 'exec')
    except SyntaxError:
        return {}
    lines = {}

    def collect(code):
        lines.update((line, 1) for _, _, line in code.co_lines() if line)
        for constant in code.co_consts:
            if hasattr(constant, 'co_lines'):
                collect(constant)

    collect(code)
    return lines


class Trace:
    """Runs something and sees its lines: prints them (trace), counts them, or notes which functions are called."""

    def __init__(self, count=1, trace=1, countfuncs=0, countcallers=0, ignoremods=(), ignoredirs=(), infile=None,
                 outfile=None, timing=False):
        self.infile, self.outfile = infile, outfile
        self.ignore = _Ignore(ignoremods, ignoredirs)
        self.counts, self._calledfuncs, self._callers = {}, {}, {}
        self.count, self.trace = count, trace
        self.start_time = None
        if timing:
            from time import monotonic
            self.start_time = monotonic()
        self.donothing = not (count or trace or countfuncs or countcallers)
        if countcallers:
            self.globaltrace = self._note_caller
        elif countfuncs:
            self.globaltrace = self._note_function
        else:
            self.globaltrace = self._enter

    def run(self, cmd):
        """Run a program's text."""
        import __main__
        self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals=None, locals=None):
        if not self.donothing:
            threading.settrace(self.globaltrace)
            sys.settrace(self.globaltrace)
        try:
            exec(cmd, {} if globals is None else globals, {} if locals is None else locals)
        finally:
            if not self.donothing:
                sys.settrace(None)
                threading.settrace(None)

    def runfunc(self, func, /, *args, **kw):
        """Call a function; what it returns."""
        if not self.donothing:
            sys.settrace(self.globaltrace)
        try:
            return func(*args, **kw)
        finally:
            if not self.donothing:
                sys.settrace(None)

    def file_module_function_of(self, frame):
        code = frame.f_code
        name = code.co_qualname.replace('.<locals>', '')
        return code.co_filename, _modname(code.co_filename) if code.co_filename else None, name

    def _note_caller(self, frame, why, arg):
        if why == 'call':
            self._callers[self.file_module_function_of(frame.f_back), self.file_module_function_of(frame)] = 1

    def _note_function(self, frame, why, arg):
        if why == 'call':
            self._calledfuncs[self.file_module_function_of(frame)] = 1

    def _enter(self, frame, why, arg):
        if why != 'call':
            return None
        filename = frame.f_globals.get('__file__', None) or frame.f_code.co_filename
        modulename = _modname(filename)
        if self.ignore.names(filename, modulename):
            return None
        if self.trace:
            print(f' --- modulename: {modulename}, funcname: {frame.f_code.co_name}')
        return self._line

    def _line(self, frame, why, arg):
        if why == 'line':
            filename, number = frame.f_code.co_filename, frame.f_lineno
            if self.count:
                self.counts[filename, number] = self.counts.get((filename, number), 0) + 1
            if self.trace:
                if self.start_time is not None:
                    from time import monotonic
                    print('%.2f' % (monotonic() - self.start_time), end=' ')
                lines = _source_lines(filename)
                text = lines[number - 1] if number <= len(lines) else '\n'
                print('%s(%d):  %s' % (os.path.basename(filename), number, text), end='')
        return self._line

    def results(self):
        """What was counted."""
        return CoverageResults(self.counts, infile=self.infile, outfile=self.outfile, calledfuncs=self._calledfuncs,
                               callers=self._callers)


def main():
    import argparse
    parser = argparse.ArgumentParser(prog='trace')
    parser.add_argument('-c', '--count', action='store_true', help='count how often lines run')
    parser.add_argument('-t', '--trace', action='store_true', help='print lines as they run')
    parser.add_argument('-l', '--listfuncs', action='store_true', help='list the functions that are called')
    parser.add_argument('-T', '--trackcalls', action='store_true', help='list who calls whom')
    parser.add_argument('-m', '--missing', action='store_true', help='mark lines that did not run')
    parser.add_argument('-s', '--summary', action='store_true', help='print a line for each module')
    parser.add_argument('-C', '--coverdir', help='the folder of the .cover files')
    parser.add_argument('-f', '--file', help='the file of counts')
    parser.add_argument('-g', '--timing', action='store_true', help='print the time before each line')
    parser.add_argument('progname', nargs='?', help='the program')
    parser.add_argument('arguments', nargs=argparse.REMAINDER, help='its arguments')
    options = parser.parse_args()
    if not (options.count or options.trace or options.listfuncs or options.trackcalls):
        parser.error('must specify one of --trace, --count, --report, --listfuncs, or --trackcalls')
    if options.progname is None:
        parser.error('progname is missing: required with the main options')
    tracer = Trace(options.count, options.trace, countfuncs=options.listfuncs, countcallers=options.trackcalls,
                   infile=options.file, outfile=options.file, timing=options.timing)
    sys.argv = [options.progname, *options.arguments]
    sys.path[0] = os.path.dirname(options.progname)
    with open(options.progname, 'rb') as file:
        code = compile(file.read(), options.progname, 'exec')
    names = {'__file__': options.progname, '__name__': '__main__', '__package__': None, '__cached__': None}
    try:
        tracer.runctx(code, names, names)
    except SystemExit:
        pass
    tracer.results().write_results(options.missing, options.summary, options.coverdir)


if __name__ == '__main__':
    main()
