"""The declarations in a document's type: what <!ENTITY ...> and its kin say."""

import re

NAME = r'(?:[^\W\d]|:)[\w.:\-\xb7]*'
_LITERAL = r'"[^"]*"|\'[^\']*\''
_EXTERNAL = rf'(?:SYSTEM\s+(?P<system>{_LITERAL})|PUBLIC\s+(?P<public>{_LITERAL})(?:\s+(?P<second>{_LITERAL}))?)'
DOCTYPE = re.compile(rf'<!DOCTYPE\s+(?P<name>{NAME})(?:\s+{_EXTERNAL})?\s*(?P<end>[\[>])')
DECLARATION = re.compile(r'<!(?:[^"\'<>]|"[^"]*"|\'[^\']*\')*>')
_ENTITY = re.compile(rf'<!ENTITY\s+(?P<parameter>%\s+)?(?P<name>{NAME})\s+(?:(?P<value>{_LITERAL})|{_EXTERNAL}'
                     rf'(?:\s+NDATA\s+(?P<notation>{NAME}))?)\s*>')
_NOTATION = re.compile(rf'<!NOTATION\s+(?P<name>{NAME})\s+{_EXTERNAL}\s*>')
_ELEMENT = re.compile(rf'<!ELEMENT\s+(?P<name>{NAME})\s+(?P<content>[^>]*?)\s*>')
_ATTLIST = re.compile(rf'<!ATTLIST\s+(?P<name>{NAME})\s*(?P<rest>.*)>', re.S)
_ATTRIBUTE = re.compile(
    rf'\s*(?P<name>{NAME})\s+(?P<type>CDATA|IDREFS?|ID|ENTITY|ENTITIES|NMTOKENS?|(?:NOTATION\s+)?\([^)]*\))\s*'
    rf'(?P<default>#REQUIRED|#IMPLIED|(?P<fixed>\#FIXED\s+)?(?P<value>{_LITERAL}))')
_CHARACTER = re.compile('&#(?:x([0-9a-fA-F]+)|([0-9]+));')
_TOKEN = re.compile(rf'\s*(#PCDATA|{NAME}|[()|,?*+])')
_QUANTIFIERS = {'': 0, '?': 1, '*': 2, '+': 3}


class Malformed(Exception):
    """A declaration that is none."""


def unquoted(literal):
    return literal[1:-1] if literal else None


def identifiers(found):
    """(system, public) of an external identifier."""
    public = unquoted(found['public'])
    if public is not None:
        public = ' '.join(public.split())
    return unquoted(found['system'] or found['second']), public


def _parsed(pattern, text):
    found = pattern.fullmatch(text)
    if not found:
        raise Malformed
    return found


def entity(text):
    """(name, whether of parameters, value or None, system, public, notation or None)."""
    found = _parsed(_ENTITY, text)
    value = unquoted(found['value'])
    if value is not None:
        value = _CHARACTER.sub(lambda one: chr(int(one[1], 16) if one[1] else int(one[2])), value)
    if value is None and found['public'] and not found['second']:
        raise Malformed
    return found['name'], bool(found['parameter']), value, *identifiers(found), found['notation']


def notation(text):
    """(name, system, public)."""
    found = _parsed(_NOTATION, text)
    return found['name'], *identifiers(found)


def attributes(text):
    """(element, [(attribute, type, default or None, whether required)]); required with a default is #FIXED."""
    found = _parsed(_ATTLIST, text)
    declared = []
    at, rest = 0, found['rest'].rstrip()
    while at < len(rest):
        one = _ATTRIBUTE.match(rest, at)
        if not one:
            raise Malformed
        kind = one['type']
        if kind.endswith(')'):
            word, _, names = kind.partition('(')
            kind = word.strip() + '(' + ''.join(names.split())
        required = one['default'] == '#REQUIRED' or bool(one['fixed'])
        declared.append((one['name'], kind, unquoted(one['value']), required))
        at = one.end()
    return found['name'], declared


def element(text):
    """(name, model): a model is (type, quantifier, name, models), as in pyexpat.model."""
    found = _parsed(_ELEMENT, text)
    content = found['content']
    if content in ('EMPTY', 'ANY'):
        return found['name'], (1 if content == 'EMPTY' else 2, 0, None, ())
    tokens = _TOKEN.findall(content)
    if ''.join(tokens) != ''.join(content.split()) or not tokens or tokens[0] != '(':
        raise Malformed
    try:
        model = _group(tokens)
    except IndexError:
        raise Malformed from None
    if tokens:
        raise Malformed
    return found['name'], model


def _quantifier(tokens):
    return _QUANTIFIERS[tokens.pop(0)] if tokens and tokens[0] in '?*+' else 0


def _group(tokens):
    # Takes the tokens of a group in parentheses off the list.
    tokens.pop(0)
    kind, parts = 6, []
    if tokens[0] == '#PCDATA':
        kind = 3
        tokens.pop(0)
    elif tokens[0] in ')|,':
        raise Malformed
    while True:
        if tokens[0] == '(':
            parts.append(_group(tokens))
        elif tokens[0][0] not in ')|,#?*+':
            name = tokens.pop(0)
            parts.append((4, _quantifier(tokens), name, ()))
        elif kind != 3 or parts or tokens[0] not in ')|':
            raise Malformed
        mark = tokens.pop(0)
        if mark == ')':
            return kind, _quantifier(tokens), None, tuple(parts)
        if mark == '|' and kind == 6:
            kind = 5
        elif mark not in '|,':
            raise Malformed
