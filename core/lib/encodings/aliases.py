"""Other names of encodings, each with the name of its module."""

import _codec_names
import _codec_tables
import _codec_transforms

_modules = {name: name + '_codec' for name in ('hex', 'base64', 'zlib', 'bz2', 'uu', 'quopri')}
_modules['iso8859-1'] = 'latin_1'
aliases = {}
for _alias, _name in (_codec_tables._aliases | _codec_transforms.aliases | _codec_names.aliases).items():
    _module = _modules.get(_name) or _name.replace('-', '_')
    if _alias != _module:
        aliases[_alias] = _module
