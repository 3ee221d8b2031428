"""The part of enum that programs seldom ask for: checks beyond unique, members as globals, ways of pickling."""

import sys
from enum import Flag, ReprEnum, StrEnum

__name__ = 'enum'


def pickle_by_global_name(self, proto):
    """For __reduce_ex__: a global of the module holds the member."""
    return self.name


def pickle_by_enum_name(self, proto):
    """For __reduce_ex__: by class and name."""
    return getattr, (self.__class__, self._name_)


def show_flag_values(value):
    """The single bits of value, lowest first."""
    result = []
    bit = 1
    while bit <= value:
        if value & bit:
            result.append(bit)
        bit <<= 1
    return result


class EnumCheck(StrEnum):
    """What verify() can check."""
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Class decorator that makes checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(alias, one.name) for alias, one in enumeration.__members__.items() if alias != one.name]
                if aliases:
                    raise ValueError('aliases found in %r: %s'
                                     % (enumeration, ', '.join(["%s -> %s" % pair for pair in aliases])))
            elif check is CONTINUOUS:
                values = {one.value for one in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    wanted = [2 ** i for i in range(low.bit_length(), high.bit_length())]
                else:
                    wanted = range(low + 1, high)
                missing = [value for value in wanted if value not in values]
                if missing:
                    raise ValueError(('invalid %s %r: missing values %s' % (
                        'flag' if is_flag else 'enum', name, ', '.join(map(str, missing))))[:256])
            elif check is NAMED_FLAGS:
                self._check_named(enumeration, name)
        return enumeration

    @staticmethod
    def _check_named(enumeration, name):
        single = [one._value_ for one in enumeration]
        bad_names = []
        missing = 0
        for alias, one in enumeration._member_map_.items():
            if alias in enumeration._member_names_ or one.value < 0:
                continue
            lost = [bit for bit in show_flag_values(one.value) if bit not in single]
            if lost:
                bad_names.append(alias)
                for bit in lost:
                    missing |= bit
        if bad_names:
            if len(bad_names) == 1:
                who = 'alias %s is missing' % bad_names[0]
            else:
                who = 'aliases %s and %s are missing' % (', '.join(bad_names[:-1]), bad_names[-1])
            what = 'value 0x%x' % missing if missing & (missing - 1) == 0 else 'combined values of 0x%x' % missing
            raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]' % (name, who, what))


def global_enum_repr(self):
    """module.NAME instead of <Class.NAME: value>."""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """module.A|module.B instead of <Class.A|B: value>."""
    module = self.__class__.__module__.split('.')[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, self.__class__.__name__, self._value_)
    if self._name_.isidentifier():
        return "%s.%s" % (module, self._name_)
    return '|'.join([part if part[0].isdigit() else "%s.%s" % (module, part) for part in self._name_.split('|')])


def global_str(self):
    """NAME alone."""
    return "%s(%r)" % (self.__class__.__name__, self._value_) if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Class decorator: puts the members into the module and shows them as its names."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
