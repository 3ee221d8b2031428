"""Options of a command line, in the way before argparse."""

import os
import sys
import textwrap

__all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup', 'OptionParser',
           'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError', 'OptionError', 'OptionConflictError',
           'OptionValueError', 'BadOptionError', 'check_choice']

NO_DEFAULT = ("NO", "DEFAULT")
SUPPRESS_HELP = "SUPPRESS" + "HELP"
SUPPRESS_USAGE = "SUPPRESS" + "USAGE"


class OptParseError(Exception):
    """Any error of options."""

    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """An option is defined wrongly."""

    def __init__(self, msg, option):
        self.msg, self.option_id = msg, str(option)

    def __str__(self):
        return f"option {self.option_id}: {self.msg}" if self.option_id else self.msg


class OptionConflictError(OptionError):
    """Two options have the same name."""


class OptionValueError(OptParseError):
    """The user gave a value that is wrong."""


class BadOptionError(OptParseError):
    """The user gave an option that there is not."""

    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return f"no such option: {self.opt_str}"


class AmbiguousOptionError(BadOptionError):
    """The user gave a beginning that several options have."""

    def __init__(self, opt_str, possibilities):
        self.opt_str, self.possibilities = opt_str, possibilities

    def __str__(self):
        return f"ambiguous option: {self.opt_str} ({', '.join(self.possibilities)}?)"


def _parse_int(text):
    return int(text, 2 if text[:2].lower() == '0b' else 16 if text[:2].lower() == '0x' else 8 if text[:1] == '0' and len(text) > 1 else 10)


_NUMBERS = {'int': (_parse_int, 'integer'), 'long': (_parse_int, 'integer'), 'float': (float, 'floating-point'),
            'complex': (complex, 'complex')}


def check_builtin(option, opt, value):
    convert, what = _NUMBERS[option.type]
    try:
        return convert(value)
    except ValueError:
        raise OptionValueError(f"option {opt}: invalid {what} value: {value!r}") from None


def check_choice(option, opt, value):
    if value in option.choices:
        return value
    raise OptionValueError(f"option {opt}: invalid choice: {value!r} (choose from {', '.join(map(repr, option.choices))})")


class Option:
    """One option: its names, what it does, its value, its help."""

    ATTRS = ['action', 'type', 'dest', 'default', 'nargs', 'const', 'choices', 'callback', 'callback_args', 'callback_kwargs', 'help',
             'metavar']
    ACTIONS = ("store", "store_const", "store_true", "store_false", "append", "append_const", "count", "callback", "help", "version")
    STORE_ACTIONS = ("store", "store_const", "store_true", "store_false", "append", "append_const", "count")
    TYPED_ACTIONS = ("store", "append", "callback")
    ALWAYS_TYPED_ACTIONS = ("store", "append")
    CONST_ACTIONS = ("store_const", "append_const")
    TYPES = ("string", "int", "long", "float", "complex", "choice")
    TYPE_CHECKER = {**dict.fromkeys(_NUMBERS, check_builtin), "choice": check_choice}

    def __init__(self, *opts, **attrs):
        self._short_opts, self._long_opts = [], []
        for opt in filter(None, opts):
            if len(opt) < 2:
                raise OptionError(f"invalid option string {opt!r}: must be at least two characters long", self)
            if len(opt) == 2:
                if not (opt[0] == "-" and opt[1] != "-"):
                    raise OptionError(f"invalid short option string {opt!r}: must be of the form -x, (x any non-dash char)", self)
                self._short_opts.append(opt)
            else:
                if not (opt.startswith("--") and opt[2] != "-"):
                    raise OptionError(f"invalid long option string {opt!r}: must start with --, followed by non-dash", self)
                self._long_opts.append(opt)
        if not any(opts):
            raise TypeError("at least one option string must be supplied")
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == 'default' else None))
        if attrs:
            raise OptionError(f"invalid keyword arguments: {', '.join(sorted(attrs))}", self)
        self._check()

    def _check(self):
        if self.action is None:
            self.action = "store"
        elif self.action not in self.ACTIONS:
            raise OptionError(f"invalid action: {self.action!r}", self)
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "choice" if self.choices is not None else "string"
        else:
            if isinstance(self.type, type):
                self.type = self.type.__name__
            if self.type == "str":
                self.type = "string"
            if self.type not in self.TYPES:
                raise OptionError(f"invalid option type: {self.type!r}", self)
            if self.action not in self.TYPED_ACTIONS:
                raise OptionError(f"must not supply a type for action {self.action!r}", self)
        if self.type == "choice":
            if self.choices is None:
                raise OptionError("must supply a list of choices for type 'choice'", self)
            if not isinstance(self.choices, (tuple, list)):
                raise OptionError(f"choices must be a list of strings ('{type(self.choices).__name__}' supplied)", self)
        elif self.choices is not None:
            raise OptionError(f"must not supply choices for type {self.type!r}", self)
        takes_value = self.action in self.STORE_ACTIONS or self.type is not None
        if self.dest is None and takes_value:
            self.dest = self._long_opts[0][2:].replace('-', '_') if self._long_opts else self._short_opts[0][1]
        if self.action not in self.CONST_ACTIONS and self.const is not None:
            raise OptionError(f"'const' must not be supplied for action {self.action!r}", self)
        if self.action in self.TYPED_ACTIONS:
            if self.nargs is None:
                self.nargs = 1
        elif self.nargs is not None:
            raise OptionError(f"'nargs' must not be supplied for action {self.action!r}", self)
        if self.action == "callback":
            if not callable(self.callback):
                raise OptionError(f"callback not callable: {self.callback!r}", self)
            for name, kind, article in ("callback_args", tuple, "a tuple"), ("callback_kwargs", dict, "a dict"):
                value = getattr(self, name)
                if value is not None and not isinstance(value, kind):
                    raise OptionError(f"{name}, if supplied, must be {article}: not {value!r}", self)
            self.nargs = self.nargs if self.type is not None else None
        elif self.callback is not None:
            raise OptionError(f"callback supplied ({self.callback!r}) for non-callback option", self)

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}: {self}>"

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts or self._short_opts)[0]

    def check_value(self, opt, value):
        checker = self.TYPE_CHECKER.get(self.type)
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        if value is not None:
            return self.check_value(opt, value) if self.nargs == 1 else tuple([self.check_value(opt, one) for one in value])

    def process(self, opt, value, values, parser):
        return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        match action:
            case "store":
                setattr(values, dest, value)
            case "store_const":
                setattr(values, dest, self.const)
            case "store_true" | "store_false":
                setattr(values, dest, action == "store_true")
            case "append":
                values.ensure_value(dest, []).append(value)
            case "append_const":
                values.ensure_value(dest, []).append(self.const)
            case "count":
                setattr(values, dest, values.ensure_value(dest, 0) + 1)
            case "callback":
                self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
            case "help":
                parser.print_help()
                parser.exit()
            case "version":
                parser.print_version()
                parser.exit()
            case _:
                raise ValueError(f"unknown action {self.action!r}")
        return 1


make_option = Option


class Values:
    """The values of the options, as attributes."""

    def __init__(self, defaults=None):
        self.__dict__.update(defaults or {})

    def __str__(self):
        return str(self.__dict__)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}: {self}>"

    def __eq__(self, other):
        if isinstance(other, Values):
            return self.__dict__ == other.__dict__
        return self.__dict__ == other if isinstance(other, dict) else NotImplemented

    def _update_careful(self, dict):
        # Only what there is, and where something is said.
        for name in dir(self):
            if dict.get(name) is not None:
                setattr(self, name, dict[name])

    def _update_loose(self, dict):
        self.__dict__.update(dict)

    def _update(self, dict, mode):
        if mode not in ("careful", "loose"):
            raise ValueError("invalid update mode: %r" % mode)
        (self._update_careful if mode == "careful" else self._update_loose)(dict)

    def read_module(self, modname, mode="careful"):
        """Take the values of a module over."""
        __import__(modname)
        self._update(vars(sys.modules[modname]), mode)

    def read_file(self, filename, mode="careful"):
        """Take the values of a file of Python over."""
        names = {}
        with open(filename) as file:
            exec(file.read(), names)
        self._update(names, mode)

    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)


class HelpFormatter:
    """Writes the help."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.parser, self.indent_increment, self.short_first = None, indent_increment, short_first
        if width is None:
            try:
                width = int(os.environ['COLUMNS'])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.width = width
        self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = self.level = self.help_position = self.help_width = 0
        self.default_tag = "%default"
        self.option_strings = {}

    def set_parser(self, parser):
        self.parser = parser

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        self.level -= 1

    def format_description(self, description):
        margin = ' ' * self.current_indent
        return textwrap.fill(description, max(self.width - self.current_indent, 11), initial_indent=margin,
                             subsequent_indent=margin) + '\n' if description else ''

    def format_epilog(self, epilog):
        return f'\n{self.format_description(epilog)}' if epilog else ''

    def expand_default(self, option):
        if self.parser is None or not self.default_tag:
            return option.help
        value = self.parser.defaults.get(option.dest)
        return option.help.replace(self.default_tag, self.NO_DEFAULT_VALUE if value in (NO_DEFAULT, None) else str(value))

    def format_option(self, option):
        names = self.option_strings[option]
        width = self.help_position - self.current_indent - 2
        if len(names) > width:
            text, first = f"{' ' * self.current_indent}{names}\n", self.help_position
        else:
            text, first = f"{' ' * self.current_indent}{names:<{width}}  ", 0
        if option.help:
            lines = textwrap.wrap(self.expand_default(option), self.help_width)
            for number, line in enumerate(lines):
                text += ' ' * (self.help_position if number else first) + line + '\n'
        elif not text.endswith('\n'):
            text += '\n'
        return text

    def store_option_strings(self, parser):
        longest = 0

        def measure(container):
            nonlocal longest
            self.indent()
            for option in container.option_list:
                names = self.option_strings[option] = self.format_option_strings(option)
                longest = max(longest, len(names) + self.current_indent)
            for group in getattr(container, 'option_groups', ()):
                measure(group)
            self.dedent()
        measure(parser)
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def format_option_strings(self, option):
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short, long = [one + ' ' + metavar for one in short], [f'{one}={metavar}' for one in long]
        return ', '.join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    """Options: with what belongs to it indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f'Usage: {usage}\n'

    def format_heading(self, heading):
        return f"{' ' * self.current_indent}{heading}:\n"


class TitledHelpFormatter(HelpFormatter):
    """Options underlined as a title."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f"{self.format_heading('Usage')}  {usage}\n"

    def format_heading(self, heading):
        return f"{heading}\n{'=-'[self.level] * len(heading)}\n"


class OptionContainer:
    """What has options."""

    def __init__(self, option_class, conflict_handler, description):
        self.option_list, self.option_class, self.description = [], option_class, description
        self.set_conflict_handler(conflict_handler)
        self._short_opt, self._long_opt, self.defaults = {}, {}, {}

    def set_conflict_handler(self, handler):
        if handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value {handler!r}")
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    def _resolve_conflicts(self, option):
        taken = [(opt, table[opt]) for opts, table in ((option._short_opts, self._short_opt), (option._long_opts, self._long_opt))
                 for opt in opts if opt in table]
        if taken and self.conflict_handler == "error":
            raise OptionConflictError(f"conflicting option string(s): {', '.join([opt for opt, _ in taken])}", option)
        for opt, other in taken:
            names, table = (other._long_opts, self._long_opt) if opt.startswith("--") else (other._short_opts, self._short_opt)
            names.remove(opt)
            del table[opt]
            if not other._short_opts and not other._long_opts:
                other.container.option_list.remove(other)

    def add_option(self, *args, **kwargs):
        """One more option, given whole or as the arguments of Option()."""
        if isinstance(args[0], str):
            option = self.option_class(*args, **kwargs)
        elif len(args) == 1 and not kwargs:
            option = args[0]
            if not isinstance(option, Option):
                raise TypeError(f"not an Option instance: {option!r}")
        else:
            raise TypeError("invalid arguments")
        self._resolve_conflicts(option)
        self.option_list.append(option)
        option.container = self
        self._short_opt.update(dict.fromkeys(option._short_opts, option))
        self._long_opt.update(dict.fromkeys(option._long_opts, option))
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            else:
                self.defaults.setdefault(option.dest, None)
        return option

    def add_options(self, option_list):
        for option in option_list:
            self.add_option(option)

    def get_option(self, opt_str):
        return self._short_opt.get(opt_str) or self._long_opt.get(opt_str)

    def has_option(self, opt_str):
        return opt_str in self._short_opt or opt_str in self._long_opt

    def remove_option(self, opt_str):
        option = self.get_option(opt_str)
        if option is None:
            raise ValueError(f"no such option {opt_str!r}")
        for opt in option._short_opts:
            del self._short_opt[opt]
        for opt in option._long_opts:
            del self._long_opt[opt]
        option.container.option_list.remove(option)

    def format_option_help(self, formatter):
        return ''.join([formatter.format_option(option) for option in self.option_list if option.help is not SUPPRESS_HELP])

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        parts = [self.format_description(formatter)] if self.description else []
        return '\n'.join(parts + [self.format_option_help(formatter)])


class OptionGroup(OptionContainer):
    """Options that the help shows together."""

    def __init__(self, parser, title, description=None):
        self.parser, self.title = parser, title
        super().__init__(parser.option_class, parser.conflict_handler, description)
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

    def set_title(self, title):
        self.title = title

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        text = heading + super().format_help(formatter)
        formatter.dedent()
        return text


class OptionParser(OptionContainer):
    """Reads a command line."""

    standard_option_list = []

    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error", description=None,
                 formatter=None, add_help_option=True, prog=None, epilog=None):
        super().__init__(option_class, conflict_handler, description)
        self.prog, self.version, self.epilog = prog, version, epilog
        self.allow_interspersed_args, self.process_default_values = True, True
        self.set_usage(usage)
        self.formatter = formatter or IndentedHelpFormatter()
        self.formatter.set_parser(self)
        self.option_groups = []
        self.add_options([*self.standard_option_list, *(option_list or [])])
        if version:
            self.add_option("--version", action="version", help="show program's version number and exit")
        if add_help_option:
            self.add_option("-h", "--help", action="help", help="show this help message and exit")
        self.rargs = self.largs = self.values = None

    def set_usage(self, usage):
        if usage is None:
            self.usage = "%prog [options]"
        elif usage is SUPPRESS_USAGE:
            self.usage = None
        else:
            self.usage = usage[7:] if usage.lower().startswith("usage: ") else usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def set_process_default_values(self, process):
        self.process_default_values = process

    def get_default_values(self):
        defaults = self.defaults.copy()
        if self.process_default_values:
            containers = [self, *self.option_groups]
            for option in [option for container in containers for option in container.option_list]:
                value = defaults.get(option.dest)
                if isinstance(value, str):
                    defaults[option.dest] = option.check_value(option.get_opt_string(), value)
        return Values(defaults)

    def add_option_group(self, *args, **kwargs):
        if isinstance(args[0], str):
            group = OptionGroup(self, *args, **kwargs)
        elif len(args) == 1 and not kwargs:
            group = args[0]
            if not isinstance(group, OptionGroup):
                raise TypeError(f"not an OptionGroup instance: {group!r}")
            if group.parser is not self:
                raise ValueError("invalid OptionGroup (wrong parser)")
        else:
            raise TypeError("invalid arguments")
        self.option_groups.append(group)
        return group

    def get_option_group(self, opt_str):
        option = self.get_option(opt_str)
        return option.container if option and option.container is not self else None

    # ---- reading

    def parse_args(self, args=None, values=None):
        """(values of the options, the other arguments)"""
        self.rargs = list(sys.argv[1:] if args is None else args)
        self.largs = largs = []
        self.values = values = self.get_default_values() if values is None else values
        try:
            self._process_args(largs, self.rargs, values)
        except (BadOptionError, OptionValueError) as error:
            self.error(str(error))
        return self.check_values(values, largs + self.rargs)

    def check_values(self, values, args):
        return values, args

    def _process_args(self, largs, rargs, values):
        while rargs:
            arg = rargs[0]
            if arg == "--":
                del rargs[0]
                return
            if arg[:2] == "--":
                self._process_long_opt(rargs, values)
            elif arg[:1] == "-" and len(arg) > 1:
                self._process_short_opts(rargs, values)
            elif self.allow_interspersed_args:
                largs.append(rargs.pop(0))
            else:
                return

    def _match_long_opt(self, opt):
        if opt in self._long_opt:
            return opt
        found = [one for one in self._long_opt if one.startswith(opt)]
        if len(found) == 1:
            return found[0]
        raise AmbiguousOptionError(opt, sorted(found)) if found else BadOptionError(opt)

    def _value(self, option, opt, rargs):
        if len(rargs) < option.nargs:
            count = option.nargs
            self.error(f"{opt} option requires {count} argument{'' if count == 1 else 's'}")
        if option.nargs == 1:
            return rargs.pop(0)
        value = tuple(rargs[:option.nargs])
        del rargs[:option.nargs]
        return value

    def _process_long_opt(self, rargs, values):
        opt, given, value = rargs.pop(0).partition("=")
        if given:
            rargs.insert(0, value)
        opt = self._match_long_opt(opt)
        option = self._long_opt[opt]
        if option.takes_value():
            value = self._value(option, opt, rargs)
        elif given:
            self.error(f"{opt} option does not take a value")
        else:
            value = None
        option.process(opt, value, values, self)

    def _process_short_opts(self, rargs, values):
        arg = rargs.pop(0)
        at = 1
        while at < len(arg):
            opt = '-' + arg[at]
            option = self._short_opt.get(opt)
            at += 1
            if not option:
                raise BadOptionError(opt)
            value = None
            if option.takes_value():
                if at < len(arg):
                    rargs.insert(0, arg[at:])
                    at = len(arg)
                value = self._value(option, opt, rargs)
            option.process(opt, value, values, self)

    # ---- telling

    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

    def expand_prog_name(self, s):
        return s.replace("%prog", self.get_prog_name())

    def get_description(self):
        return self.expand_prog_name(self.description)

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        """Tell what the user did wrong, and end."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.get_prog_name()}: error: {msg}\n")

    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ''

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ''

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        parts = [formatter.format_heading("Options")]
        formatter.indent()
        if self.option_list:
            parts.append(super().format_option_help(formatter) + '\n')
        for group in self.option_groups:
            parts.append(group.format_help(formatter) + '\n')
        formatter.dedent()
        return ''.join(parts)[:-1]

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        parts = [self.get_usage() + '\n'] if self.usage else []
        if self.description:
            parts.append(self.format_description(formatter) + '\n')
        return ''.join(parts + [self.format_option_help(formatter), self.format_epilog(formatter)])

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())
