"""Comparing files and directories."""

import os
import stat
from itertools import filterfalse

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

_cache = {}
DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]


def clear_cache():
    """Forget what was compared."""
    _cache.clear()


def cmp(f1, f2, shallow=True):
    """Whether two files are equal; where shallow, files of equal kind, size and time of change are."""
    first, second = [(stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime)
                     for status in (os.stat(f1), os.stat(f2))]
    if first[0] != stat.S_IFREG or second[0] != stat.S_IFREG:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    key = f1, f2, first, second
    if key not in _cache:
        if len(_cache) > 100:
            clear_cache()
        _cache[key] = _same_content(f1, f2)
    return _cache[key]


def _same_content(f1, f2):
    with open(f1, 'rb') as first, open(f2, 'rb') as second:
        while piece := first.read(8192):
            if piece != second.read(8192):
                return False
        return not second.read(1)


def cmpfiles(a, b, common, shallow=True):
    """(equal, different, not comparable) of the names in two directories."""
    results = [], [], []
    for name in common:
        try:
            place = 0 if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            place = 2
        results[place].append(name)
    return results


class dircmp:
    """What two directories have in common and what not; each attribute is worked out when it is asked for."""

    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left, self.right = a, b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow

    __class_getitem__ = classmethod(type(list[int]))

    def phase0(self):
        skipped = {*self.hide, *self.ignore}
        self.left_list = sorted(filterfalse(skipped.__contains__, os.listdir(self.left)))
        self.right_list = sorted(filterfalse(skipped.__contains__, os.listdir(self.right)))

    def phase1(self):
        left, right = set(self.left_list), set(self.right_list)
        self.common = [name for name in self.left_list if name in right]
        self.left_only = [name for name in self.left_list if name not in right]
        self.right_only = [name for name in self.right_list if name not in left]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = []
            for folder in self.left, self.right:
                try:
                    kinds.append(stat.S_IFMT(os.stat(os.path.join(folder, name)).st_mode))
                except OSError:
                    kinds.append(None)
            if kinds[0] != kinds[1] or kinds[0] not in (stat.S_IFDIR, stat.S_IFREG):
                self.common_funny.append(name)
            else:
                (self.common_dirs if kinds[0] == stat.S_IFDIR else self.common_files).append(name)

    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files,
                                                                      self.shallow)

    def phase4(self):
        self.subdirs = {name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name), self.ignore,
                                         self.hide, shallow=self.shallow) for name in self.common_dirs}

    def phase4_closure(self):
        self.phase4()
        for inner in self.subdirs.values():
            inner.phase4_closure()

    _phases = {'left_list': 0, 'right_list': 0, 'common': 1, 'left_only': 1, 'right_only': 1, 'common_dirs': 2,
               'common_files': 2, 'common_funny': 2, 'same_files': 3, 'diff_files': 3, 'funny_files': 3, 'subdirs': 4}

    def __getattr__(self, name):
        if name not in self._phases:
            raise AttributeError(name)
        getattr(self, f'phase{self._phases[name]}')()
        return self.__dict__[name]

    def report(self):
        """Print what is different."""
        print('diff', self.left, self.right)
        for title, names in (('Only in ' + str(self.left), self.left_only), ('Only in ' + str(self.right), self.right_only),
                             ('Identical files', self.same_files), ('Differing files', self.diff_files),
                             ('Trouble with common files', self.funny_files),
                             ('Common subdirectories', self.common_dirs), ('Common funny cases', self.common_funny)):
            if names:
                print(title, ':', sorted(names))

    def report_partial_closure(self):
        """The same, and for the directories in both."""
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report()

    def report_full_closure(self):
        """The same, and for all below."""
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report_full_closure()
