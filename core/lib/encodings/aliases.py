"""Other names of encodings, each with the name of its module."""

from _codec_tables import _aliases

_modules = {'iso8859-1': 'latin_1'}
aliases = {}
for _alias, _name in _aliases.items():
    _module = _modules.get(_name) or _name.replace('-', '_')
    if _alias != _module:
        aliases[_alias] = _module
