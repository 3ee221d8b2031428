"""Tells what a profiler counted."""

import re
import sys
import time
from enum import StrEnum

__all__ = ["Stats", "SortKey", "FunctionProfile", "StatsProfile"]


class SortKey(StrEnum):
    """What statistics may be sorted by."""

    def __new__(cls, *names):
        self = str.__new__(cls, names[0])
        self._value_ = names[0]
        for name in names[1:]:
            cls._value2member_map_[name] = self
        return self

    CALLS = 'calls', 'ncalls'
    CUMULATIVE = 'cumulative', 'cumtime'
    FILENAME = 'filename', 'module'
    LINE = 'line'
    NAME = 'name'
    NFL = 'nfl'
    PCALLS = 'pcalls'
    STDNAME = 'stdname'
    TIME = 'time', 'tottime'


class FunctionProfile:
    """What was counted of one function."""

    def __init__(self, ncalls, tottime, percall_tottime, cumtime, percall_cumtime, file_name, line_number):
        self.ncalls, self.tottime, self.percall_tottime, self.cumtime = ncalls, tottime, percall_tottime, cumtime
        self.percall_cumtime, self.file_name, self.line_number = percall_cumtime, file_name, line_number


class StatsProfile:
    """What was counted of all functions."""

    def __init__(self, total_tt, func_profiles):
        self.total_tt, self.func_profiles = total_tt, func_profiles


def _seconds(number):
    return f'{number:8.3f}'


def func_std_string(func):
    """file:line(name)"""
    file, line, name = func
    if (file, line) == ('~', 0):
        return f'{{{name[1:-1]}}}' if name.startswith('<') and name.endswith('>') else name
    return f'{file}:{line}({name})'


def func_strip_path(func):
    """The function without the folder of its file."""
    file, line, name = func
    return file.rpartition('/')[2], line, name


def add_func_stats(target, source):
    """What two profiles counted of a function, together."""
    *counts, callers = source
    *mine, own_callers = target
    return *[one + more for one, more in zip(mine, counts)], add_callers(own_callers, callers)


def add_callers(target, source):
    """Who called a function in two profiles, together."""
    merged = dict(target)
    for func, counts in source.items():
        if func not in merged:
            merged[func] = counts
        elif isinstance(counts, tuple):
            merged[func] = tuple([one + more for one, more in zip(counts, merged[func])])
        else:
            merged[func] += counts
    return merged


# What there is to sort by: places in (primitive calls, calls, own time, cumulative time, file, line, name, all of it).
_BY_NAME = {'calls': ((1, -1),), 'cumulative': ((3, -1),), 'filename': ((4, 1),), 'line': ((5, 1),), 'name': ((6, 1),),
            'nfl': ((6, 1), (4, 1), (5, 1)), 'pcalls': ((0, -1),), 'stdname': ((7, 1),), 'time': ((2, -1),)}
_TITLES = {'calls': 'call count', 'cumulative': 'cumulative time', 'filename': 'file name', 'line': 'line number',
           'name': 'function name', 'nfl': 'name/file/line', 'pcalls': 'primitive call count', 'stdname': 'standard name',
           'time': 'internal time'}
_ALIASES = {'ncalls': 'calls', 'cumtime': 'cumulative', 'file': 'filename', 'module': 'filename', 'tottime': 'time'}
_OLD_KEYS = {-1: 'stdname', 0: 'calls', 1: 'time', 2: 'cumulative'}


class Stats:
    """The statistics of one profile, or of several together."""

    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        first = args[0] if args else None
        self.all_callees, self.files, self.fcn_list, self.top_level = None, [], None, set()
        self.total_tt = self.total_calls = self.prim_calls = self.max_name_len = 0
        self.stats, self.sort_arg_dict = {}, {}
        self.load_stats(first)
        try:
            self.get_top_level_stats()
        except Exception:
            print(f"Invalid timing data {self.files[-1] if self.files else ''}", file=self.stream)
            raise
        self.add(*args[1:])

    def load_stats(self, arg):
        if arg is None:
            self.stats = {}
        elif isinstance(arg, str):
            import ast
            with open(arg, encoding='utf-8') as file:
                self.stats = ast.literal_eval(file.read())
            self.files = [f'{time.ctime()}    {arg}']
        elif hasattr(arg, 'create_stats'):
            arg.create_stats()
            self.stats, arg.stats = arg.stats, {}
        if not self.stats:
            raise TypeError(f"Cannot create or construct a {self.__class__!r} object from {arg!r}")

    def get_top_level_stats(self):
        for func, (primitive, calls, own, _, callers) in self.stats.items():
            self.total_calls += calls
            self.prim_calls += primitive
            self.total_tt += own
            if ('jprofile', 0, 'profiler') in callers:
                self.top_level.add(func)
            self.max_name_len = max(self.max_name_len, len(func_std_string(func)))

    def add(self, *arg_list):
        """Count what other profiles counted, too."""
        for item in reversed(arg_list):
            if type(self) is not type(item):
                item = Stats(item)
            self.files += item.files
            self.total_calls += item.total_calls
            self.prim_calls += item.prim_calls
            self.total_tt += item.total_tt
            self.top_level |= item.top_level
            self.max_name_len = max(self.max_name_len, item.max_name_len)
            self.fcn_list = None
            for func, counts in item.stats.items():
                self.stats[func] = add_func_stats(self.stats.get(func, (0, 0, 0, 0, {})), counts)
        return self

    def dump_stats(self, filename):
        """Write the statistics to a file, for Stats(filename)."""
        with open(filename, 'w', encoding='utf-8') as file:
            file.write(repr(self.stats))

    def get_sort_arg_defs(self):
        """What may be sorted by; beginnings that mean one thing will do."""
        if not self.sort_arg_dict:
            words = {**{name: name for name in _BY_NAME}, **_ALIASES}
            found = {}
            for word, meaning in words.items():
                for length in range(1, len(word) + 1):
                    found.setdefault(word[:length], set()).add(meaning)
            for start, meanings in found.items():
                if start in words or len(meanings) == 1:
                    name = words.get(start) or min(meanings)
                    self.sort_arg_dict[start] = _BY_NAME[name], _TITLES[name]
        return self.sort_arg_dict

    def sort_stats(self, *field):
        """Sort by one thing or by several, of which the first counts most."""
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [_OLD_KEYS[field[0]]]
        elif len(field) >= 2:
            for one in field[1:]:
                if type(one) is not type(field[0]):
                    raise TypeError("Can't have mixed argument type")
        known = self.get_sort_arg_defs()
        order, titles = [], []
        for word in field:
            places, title = known[word.value if isinstance(word, SortKey) else word]
            order += places
            titles.append(title)
        self.sort_type = ', '.join(titles)
        rows = [(*counts[:4], *func, func_std_string(func), func) for func, counts in self.stats.items()]
        for place, direction in reversed(order):
            rows.sort(key=lambda row: row[place], reverse=direction < 0)
        self.fcn_list = [row[-1] for row in rows]
        return self

    def reverse_order(self):
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    def strip_dirs(self):
        """Leave out the folders of files."""
        old, self.stats = self.stats, {}
        self.max_name_len = 0
        for func, (*counts, callers) in old.items():
            short = func_strip_path(func)
            self.max_name_len = max(self.max_name_len, len(func_std_string(short)))
            fresh = (*counts, {func_strip_path(caller): value for caller, value in callers.items()})
            self.stats[short] = add_func_stats(self.stats[short], fresh) if short in self.stats else fresh
        self.top_level = {func_strip_path(func) for func in self.top_level}
        self.fcn_list = self.all_callees = None
        return self

    def calc_callees(self):
        if self.all_callees:
            return
        self.all_callees = {}
        for func, (*_, callers) in self.stats.items():
            self.all_callees.setdefault(func, {})
            for caller, counts in callers.items():
                self.all_callees.setdefault(caller, {})[func] = counts

    def eval_print_amount(self, sel, list, msg):
        chosen = list
        if isinstance(sel, str):
            try:
                pattern = re.compile(sel)
            except re.PatternError:
                return list, msg + f"   <Invalid regular expression {sel!r}>\n"
            chosen = [func for func in list if pattern.search(func_std_string(func))]
        else:
            count = len(list)
            if isinstance(sel, float) and 0.0 <= sel < 1.0:
                chosen = list[:int(count * sel + .5)]
            elif isinstance(sel, int) and 0 <= sel < count:
                chosen = list[:sel]
        if len(list) != len(chosen):
            msg += f"   List reduced from {len(list)!r} to {len(chosen)!r} due to restriction <{sel!r}>\n"
        return chosen, msg

    def get_print_list(self, sel_list):
        width = self.max_name_len
        if self.fcn_list:
            chosen, message = self.fcn_list[:], f"   Ordered by: {self.sort_type}\n"
        else:
            chosen, message = list(self.stats), "   Random listing order was used\n"
        for selection in sel_list:
            chosen, message = self.eval_print_amount(selection, chosen, message)
        if not chosen:
            return 0, chosen
        print(message, file=self.stream)
        if len(chosen) < len(self.stats):
            width = max([len(func_std_string(func)) for func in chosen])
        return width + 2, chosen

    def get_stats_profile(self):
        """The statistics as objects."""
        profiles = {}
        for file, line, name in self.fcn_list[:] if self.fcn_list else list(self.stats):
            primitive, calls, own, total, _ = self.stats[file, line, name]
            profiles[name] = FunctionProfile(
                str(calls) if calls == primitive else f'{calls}/{primitive}', float(_seconds(own)),
                -1 if calls == 0 else float(_seconds(own / calls)), float(_seconds(total)),
                -1 if primitive == 0 else float(_seconds(total / primitive)), file, line)
        return StatsProfile(float(_seconds(self.total_tt)), profiles)

    def print_stats(self, *amount):
        """Print a table of the functions: all, so many, a part, those that a pattern fits."""
        for filename in self.files:
            print(filename, file=self.stream)
        if self.files:
            print(file=self.stream)
        for func in self.top_level:
            print(' ' * 8, func[2], file=self.stream)
        primitive = f"({self.prim_calls} primitive calls) " if self.total_calls != self.prim_calls else ''
        print(f"{' ' * 8} {self.total_calls} function calls {primitive}in {self.total_tt:.3f} seconds\n", file=self.stream)
        _, chosen = self.get_print_list(amount)
        if chosen:
            print('   ncalls  tottime  percall  cumtime  percall filename:lineno(function)', file=self.stream)
            for func in chosen:
                self.print_line(func)
            print('\n', file=self.stream)
        return self

    def print_line(self, func):
        primitive, calls, own, total, _ = self.stats[func]
        count = str(calls) if calls == primitive else f'{calls}/{primitive}'
        each = _seconds(own / calls) if calls else ' ' * 8
        total_each = _seconds(total / primitive) if primitive else ' ' * 8
        print(f'{count:>9} {_seconds(own)} {each} {_seconds(total)} {total_each} {func_std_string(func)}', file=self.stream)

    def print_callees(self, *amount):
        """Print whom functions called."""
        width, chosen = self.get_print_list(amount)
        if chosen:
            self.calc_callees()
            self._print_calls(width, "called...", chosen, '->', lambda func: self.all_callees.get(func, {}))
        return self

    def print_callers(self, *amount):
        """Print who called functions."""
        width, chosen = self.get_print_list(amount)
        if chosen:
            self._print_calls(width, "was called by...", chosen, '<-', lambda func: self.stats[func][4])
        return self

    def _print_calls(self, width, title, chosen, arrow, calls_of):
        print("Function ".ljust(width) + title, file=self.stream)
        if any(isinstance(value, tuple) for *_, callers in self.stats.values() for value in callers.values()):
            print(' ' * width + "    ncalls  tottime  cumtime", file=self.stream)
        for func in chosen:
            self.print_call_line(width, func, calls_of(func), arrow)
        print('\n', file=self.stream)

    def print_call_line(self, name_size, source, call_dict, arrow="->"):
        print(func_std_string(source).ljust(name_size) + arrow, end=' ', file=self.stream)
        if not call_dict:
            print(file=self.stream)
            return
        indent = ''
        for func in sorted(call_dict):
            name, value = func_std_string(func), call_dict[func]
            if isinstance(value, tuple):
                calls, primitive, own, total = value
                count = str(calls) if calls == primitive else f'{calls}/{primitive}'
                text = f'{count:>{7 + 2 * len(indent)}} {_seconds(own)} {_seconds(total)}  {name}'
                left = name_size + 1
            else:
                text = f'{name}({value!r}) {_seconds(self.stats[func][3])}'
                left = name_size + 3
            print(indent * left + text, file=self.stream)
            indent = ' '
