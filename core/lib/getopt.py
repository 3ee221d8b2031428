"""Options of a command line, as getopt() of C finds them."""

import os

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """(options, rest): the pairs of option and value that stand before the first other argument, and what follows."""
    opts = []
    longopts = _long_names(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        if args[0].startswith('--'):
            opts, args = do_longs(opts, args[0][2:], longopts, args[1:])
        else:
            opts, args = do_shorts(opts, args[0][1:], shortopts, args[1:])
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt(), with options and other arguments in any order."""
    opts, rest = [], []
    longopts = _long_names(longopts)
    in_order = False
    if shortopts.startswith('-'):
        shortopts, in_order = shortopts[1:], True
        stops = False
    elif shortopts.startswith('+'):
        shortopts, stops = shortopts[1:], True
    else:
        stops = bool(os.environ.get('POSIXLY_CORRECT'))
    while args:
        if args[0] == '--':
            rest += args[1:]
            break
        if args[0][:2] == '--':
            if in_order and rest:
                opts.append((None, rest))
                rest = []
            opts, args = do_longs(opts, args[0][2:], longopts, args[1:])
        elif args[0][:1] == '-' and args[0] != '-':
            if in_order and rest:
                opts.append((None, rest))
                rest = []
            opts, args = do_shorts(opts, args[0][1:], shortopts, args[1:])
        elif stops:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return opts, rest


def _long_names(names):
    return [names] if isinstance(names, str) else list(names)


def do_longs(opts, opt, longopts, args):
    name, equals, value = opt.partition('=')
    value = value if equals else None
    takes, name = long_has_args(name, longopts)
    if takes:
        if value is None and takes != '?':
            if not args:
                raise GetoptError(f'option --{name} requires argument', name)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(f'option --{name} must not have an argument', name)
    opts.append(('--' + name, value or ''))
    return opts, args


def long_has_args(opt, longopts):
    """(whether it takes an argument: True, False or '?', its full name); any unambiguous beginning will do."""
    possible = [one for one in longopts if one.startswith(opt)]
    if not possible:
        raise GetoptError(f'option --{opt} not recognized', opt)
    for suffix, answer in (('', False), ('=', True), ('=?', '?')):
        if opt + suffix in possible:
            return answer, opt
    if len(possible) > 1:
        raise GetoptError(f'option --{opt} not a unique prefix; possible options: ' + ', '.join(possible), opt)
    match = possible[0]
    if match.endswith('=?'):
        return '?', match[:-2]
    return match.endswith('='), match.removesuffix('=')


def do_shorts(opts, optstring, shortopts, args):
    while optstring:
        opt, optstring = optstring[0], optstring[1:]
        takes = short_has_arg(opt, shortopts)
        value = ''
        if takes:
            if not optstring and takes != '?':
                if not args:
                    raise GetoptError(f'option -{opt} requires argument', opt)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ''
        opts.append(('-' + opt, value))
    return opts, args


def short_has_arg(opt, shortopts):
    for at, one in enumerate(shortopts):
        if opt == one != ':':
            return '?' if shortopts.startswith('::', at + 1) else shortopts.startswith(':', at + 1)
    raise GetoptError(f'option -{opt} not recognized', opt)
