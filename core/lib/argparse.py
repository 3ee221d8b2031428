"""Command lines described, parsed and explained."""
import os
import re
import sys
import textwrap
import warnings

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED = "_unrecognized_args"


class ArgumentTypeError(Exception):
    """What a type function raises to explain what is wrong with a text."""


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _argument_name(argument)
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


def _argument_name(action):
    if action is None:
        return None
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        if not isinstance(action.metavar, tuple):
            return action.metavar
        if action.nargs == ZERO_OR_MORE and len(action.metavar) == 2:
            return "%s[, %s]" % action.metavar
        if action.nargs == ONE_OR_MORE:
            return "%s[, %s]" % action.metavar
        return ", ".join(action.metavar)
    if action.dest not in (None, SUPPRESS):
        return action.dest
    if action.choices:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return None


class _Shown:
    """A repr with the attributes that matter."""

    def __repr__(self):
        pieces, starred = list(map(repr, self._get_args())), {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                pieces.append(f"{name}={value!r}")
            else:
                starred[name] = value
        if starred:
            pieces.append(f"**{starred!r}")
        return f"{type(self).__name__}({', '.join(pieces)})"

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []


class Namespace(_Shown):
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


# ---- help


class HelpFormatter:
    """Builds a help text from sections of paragraphs and arguments."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=False):
        if width is None:
            width = int(os.environ.get("COLUMNS") or 80) - 2
        self._prog, self._indent_increment, self._width = prog, indent_increment, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent = self._level = 0
        self._longest = 0  # of an argument's invocation with its indent
        self._parts = []  # (function, arguments) of the section being built
        self._outer = []

    def _set_color(self, color):
        pass

    def _deeper(self):
        self._indent += self._indent_increment
        self._level += 1

    def _shallower(self):
        self._indent -= self._indent_increment
        self._level -= 1

    def start_section(self, heading):
        self._deeper()
        self._outer.append((self._parts, heading))
        self._parts = []

    def end_section(self):
        parts, (outer, heading) = self._parts, self._outer.pop()
        self._shallower()
        self._parts = outer
        outer.append((self._section, (heading, parts, self._indent)))

    def _section(self, heading, parts, indent):
        kept, self._indent = self._indent, indent + self._indent_increment
        text = "".join([made for function, args in parts if (made := function(*args))])
        self._indent = kept
        if not text:
            return ""
        head = f"{' ' * indent}{heading}:\n" if heading is not SUPPRESS and heading is not None else ""
        return f"\n{head}{text}\n"

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._parts.append((self._format_text, (text,)))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._parts.append((self._format_usage, (usage, actions, groups, prefix)))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        widths = [len(self._format_action_invocation(action)) + self._indent]
        for sub in self._iter_indented_subactions(action):
            widths.append(len(self._format_action_invocation(sub)) + self._indent)
        self._longest = max(self._longest, *widths)
        self._parts.append((self._format_action, (action,)))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = "".join([made for function, args in self._parts if (made := function(*args))])
        if text:
            text = re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n"
        return text

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            return f"{prefix}{usage % dict(prog=self._prog)}\n\n"
        prog = self._prog
        if not actions:
            return f"{prefix}{prog}\n\n"
        option_parts, positional_parts = self._usage_parts(actions, groups)
        whole = " ".join([prog, *option_parts, *positional_parts])
        width = self._width - self._indent
        if len(prefix) + len(whole) <= width:
            return f"{prefix}{whole}\n\n"

        def wrapped(parts, indent, first=None):
            lines, line = [], []
            length = (len(first) if first is not None else len(indent)) - 1
            for part in parts:
                if length + 1 + len(part) > width and line:
                    lines.append(indent + " ".join(line))
                    line, length = [], len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if first is not None and lines:
                lines[0] = lines[0][len(indent):]
            return lines

        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if option_parts:
                lines = wrapped([prog, *option_parts], indent, prefix)
                lines.extend(wrapped(positional_parts, indent))
            else:
                lines = wrapped([prog, *positional_parts], indent, prefix)
        else:
            indent = " " * len(prefix)
            lines = wrapped(option_parts + positional_parts, indent)
            if len(lines) > 1:
                lines = wrapped(option_parts, indent) + wrapped(positional_parts, indent)
            lines = [prog, *lines]
        return prefix + "\n".join(lines) + "\n\n"

    def _usage_parts(self, actions, groups):
        """The texts of options and of positional arguments; neighbours that exclude each other are joined by bars."""
        actions = sorted([action for action in actions if action.help is not SUPPRESS],
                         key=lambda action: not action.option_strings)
        grouped = {}
        for group in groups:
            members = [action for action in group._group_actions if action.help is not SUPPRESS]
            if members and members[0] in actions:
                start = min(map(actions.index, members))
                if set(actions[start:start + len(members)]) == set(members):
                    grouped[start] = (group, len(members))
        parts = [], []
        at = 0
        while at < len(actions):
            group, count = grouped.get(at, (None, 1))
            texts = [self._usage_part(action, group is not None) for action in actions[at:at + count]]
            if group is not None and (count > 1 or not group.required):
                begin, end = "()" if group.required else "[]"
                texts[0] = begin + texts[0]
                texts[-1] += end
                texts[:-1] = [text + " |" for text in texts[:-1]]
            for action, text in zip(actions[at:at + count], texts):
                parts[not action.option_strings].append(text)
            at += count
        return parts

    def _usage_part(self, action, in_group):
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            return text[1:-1] if in_group and text[0] == "[" and text[-1] == "]" else text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = f"{action.option_strings[0]} {self._format_args(action, self._get_default_metavar_for_optional(action))}"
        return text if action.required or in_group else f"[{text}]"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % dict(prog=self._prog)
        indent = " " * self._indent
        return self._fill_text(text, max(self._width - self._indent, 11), indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._longest + 2, self._max_help_position)
        help_width = max(self._width - position, 11)
        width = position - self._indent - 2
        header = self._format_action_invocation(action)
        indent = " " * self._indent
        if not action.help:
            parts, first = [f"{indent}{header}\n"], 0
        elif len(header) <= width:
            parts, first = [f"{indent}{header:<{width}}  "], 0
        else:
            parts, first = [f"{indent}{header}\n"], position
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, help_width)
                parts.append(f"{' ' * first}{lines[0]}\n")
                parts.extend(f"{' ' * position}{line}\n" for line in lines[1:])
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        parts.extend(self._format_action(sub) for sub in self._iter_indented_subactions(action))
        return "".join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        return ", ".join(action.option_strings) + " " + self._format_args(
            action, self._get_default_metavar_for_optional(action))

    def _metavar_formatter(self, action, default):
        if action.metavar is not None:
            found = action.metavar
        elif action.choices is not None:
            found = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            found = default
        return lambda size: found if isinstance(found, tuple) else (found,) * size

    def _format_args(self, action, default):
        names = self._metavar_formatter(action, default)
        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            pair = names(1)
            return "[%s [%s ...]]" % pair if len(pair) == 2 else "[%s ...]" % pair
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        try:
            places = " ".join(["%s"] * nargs)
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return places % names(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        params = {name: value for name, value in dict(vars(action), prog=self._prog).items() if value is not SUPPRESS}
        for name, value in params.items():
            if hasattr(value, "__name__"):
                params[name] = value.__name__
        if params.get("choices") is not None:
            params["choices"] = ", ".join(map(str, params["choices"]))
        return text % params

    def _iter_indented_subactions(self, action):
        get = getattr(action, "_get_subactions", None)
        if get is not None:
            self._deeper()
            yield from get()
            self._shallower()

    def _split_lines(self, text, width):
        return textwrap.wrap(re.sub(r"\s+", " ", text, flags=re.ASCII).strip(), width)

    def _fill_text(self, text, width, indent):
        text = re.sub(r"\s+", " ", text, flags=re.ASCII).strip()
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = "" if action.help is None else action.help
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


# ---- actions


class Action(_Shown):
    """What an argument does to the namespace."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        self.option_strings, self.dest, self.nargs, self.const = option_strings, dest, nargs, const
        self.default, self.type, self.choices, self.required = default, type, choices, required
        self.help, self.metavar, self.deprecated = help, metavar, deprecated

    def _get_kwargs(self):
        names = ["option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar",
                 "deprecated"]
        return [(name, getattr(self, name)) for name in names]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                if option.startswith("--no-"):
                    raise ValueError(f"invalid option name {option!r} for BooleanOptionalAction")
                both.append("--no-" + option[2:])
        super().__init__(both, dest, 0, default=default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as "
                             "store true or store const may be more appropriate")
        if kwargs.get("const") is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar,
                         deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


def _copied(items):
    return [] if items is None else list(items) if type(items) is list else __import__("copy").copy(items)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, "
                             "the append const action may be more appropriate")
        if kwargs.get("const") is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        if help is None:
            help = "show program's version number and exit"
        super().__init__(option_strings, dest, 0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = parser.version if self.version is None else self.version
        formatter = parser._get_formatter()
        formatter.add_text(version)
        parser._print_message(formatter.format_help(), sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    class _ChoicesPseudoAction(Action):
        def __init__(self, name, aliases, help):
            shown = f"{name} ({', '.join(aliases)})" if aliases else name
            super().__init__([], shown, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix, self._parser_class = prog, parser_class
        self._name_parser_map, self._choices_actions, self._deprecated = {}, [], set()
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                         metavar=metavar)

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:
            raise ValueError(f"conflicting subparser: {name}")
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ValueError(f"conflicting subparser alias: {alias}")
        choice = self._ChoicesPseudoAction(name, aliases, kwargs.pop("help")) if "help" in kwargs else None
        parser = self._parser_class(**kwargs)
        if choice is not None:
            parser._check_help(choice)
            self._choices_actions.append(choice)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
            if deprecated:
                self._deprecated.add(each)
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        try:
            sub = self._name_parser_map[name]
        except KeyError:
            raise ArgumentError(
                self, f"unknown parser {name!r} (choices: {', '.join(self._name_parser_map)})") from None
        if name in self._deprecated:
            parser._warning(f"command {name!r} is deprecated")
        found, extra = sub.parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if extra:
            if not hasattr(namespace, _UNRECOGNIZED):
                setattr(namespace, _UNRECOGNIZED, [])
            getattr(namespace, _UNRECOGNIZED).extend(extra)


class FileType:
    """Opens the file that an argument names; '-' is a standard stream."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        warnings.warn("FileType is deprecated. Simply open files after parsing arguments.",
                      PendingDeprecationWarning, stacklevel=2)
        self._mode, self._rest = mode, (bufsize, encoding, errors)

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return sys.stdin
            if any(letter in self._mode for letter in "wax"):
                return sys.stdout
            raise ValueError(f'argument "-" with mode {self._mode!r}')
        try:
            return open(string, self._mode, *self._rest)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}") from None

    def __repr__(self):
        bufsize, encoding, errors = self._rest
        shown = [repr(self._mode)] if bufsize == -1 else [repr(self._mode), repr(bufsize)]
        shown += [f"{name}={value!r}" for name, value in (("encoding", encoding), ("errors", errors)) if value is not None]
        return f"{type(self).__name__}({', '.join(shown)})"


# ---- containers


class _ActionsContainer:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.prefix_chars = description, prefix_chars
        self.argument_default, self.conflict_handler = argument_default, conflict_handler
        self._check_handler()
        self._registries = {"type": {None: lambda value: value}, "action": dict(_actions)}
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups, self._defaults = [], [], {}
        self._negative_number_matcher = re.compile(r"-\.?\d")
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default_value=None):
        return self._registries[registry_name].get(value, default_value)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        prefixes = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in prefixes:
            if args and "dest" in kwargs:
                raise TypeError("dest supplied twice for positional argument, did you mean metavar?")
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        make = self._registry_get("action", name, name)
        if not callable(make):
            raise ValueError(f"unknown action {make!r}")
        action = make(**kwargs)
        if not action.option_strings and action.nargs == 0:
            raise ValueError(f"action {name!r} is not valid for positional arguments")
        kind = self._registry_get("type", action.type, action.type)
        if not callable(kind):
            raise TypeError(f"{kind!r} is not callable")
        if kind is FileType:
            raise TypeError(f"{kind!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            formatter = self._get_formatter()
            try:
                formatter._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None
        self._check_help(action)
        return self._add_action(action)

    def _check_help(self, action):
        if action.help and hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._expand_help(action)
            except (ValueError, TypeError, KeyError) as error:
                raise ValueError("badly formed help string") from error

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _check_handler(self):
        if self.conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if self._negative_number_matcher.match(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        by_title = {group.title: group for group in self._action_groups}
        place = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(title=group.title, description=group.description,
                                                                conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                place[action] = by_title[group.title]
        for group in container._mutually_exclusive_groups:
            owner = self if group._container is container else by_title[group._container.title]
            exclusive = owner.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                place[action] = exclusive
        for action in container._actions:
            place.get(action, self)._add_action(action)

    def _positional(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS):
            kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _optional(self, *args, **kwargs):
        options, long = [], []
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}")
            options.append(option)
            if len(option) > 1 and option[1] in self.prefix_chars:
                long.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            dest = (long or options)[0].lstrip(self.prefix_chars)
            if not dest:
                raise TypeError(f"dest= is required for options like {options[0]!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=options)

    def _check_conflict(self, action):
        clashes = [(option, self._option_string_actions[option]) for option in action.option_strings
                   if option in self._option_string_actions]
        if not clashes:
            return
        if self.conflict_handler == "resolve":
            for option, other in clashes:
                other.option_strings.remove(option)
                self._option_string_actions.pop(option, None)
                if not other.option_strings:
                    other.container._remove_action(other)
            return
        names = ", ".join([option for option, _ in clashes])
        raise ArgumentError(action, f"conflicting option string{'s' if len(clashes) > 1 else ''}: {names}")


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        if "prefix_chars" in kwargs:
            warnings.warn("The use of the undocumented 'prefix_chars' parameter in "
                          "ArgumentParser.add_argument_group() is deprecated.", DeprecationWarning, stacklevel=3)
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title, self._group_actions = title, []
        self._container = container
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
                     "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        raise ValueError("argument groups cannot be nested")


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, **kwargs):
        raise ValueError("mutually exclusive groups cannot be nested")


_actions = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction,
    "count": _CountAction, "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction,
    "extend": _ExtendAction,
}


_patterns = {
    None: "-*A-*", OPTIONAL: "-*A?-*", ZERO_OR_MORE: "-*[A-]*", ONE_OR_MORE: "-*A[A-]*", REMAINDER: "[-AO]*",
    PARSER: "-*A[-AO]*", SUPPRESS: "-*",
}


def _pattern(action):
    """What the action takes, as a regular expression over A (argument), O (option) and - (a `--`)."""
    text = _patterns.get(action.nargs)
    if text is None:
        text = f"-*{'-*'.join('A' * action.nargs)}-*"
    if action.option_strings:
        text = text.replace("-*", "").replace("-", "")
    return f"({text})"


class ArgumentParser(_Shown, _ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True, *, suggest_on_error=False, color=True):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        self.prog = os.path.basename(sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self.suggest_on_error, self.color = suggest_on_error, color
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"]
        return [(name, getattr(self, name)) for name in names]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        make = self._registry_get("action", kwargs.pop("action", None) or "parsers")
        action = make(option_strings=[], **kwargs)
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self._refuse(rest)
        return namespace

    def _refuse(self, rest):
        message = f"unrecognized arguments: {' '.join(rest)}"
        if self.exit_on_error:
            self.error(message)
        raise ArgumentError(None, message)

    def parse_known_args(self, args=None, namespace=None):
        return self._parse_known(args, namespace, False)

    def _parse_known(self, args, namespace, intermixed):
        args = sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            namespace, rest = self._parse(args, namespace, intermixed)
        else:
            try:
                namespace, rest = self._parse(args, namespace, intermixed)
            except ArgumentError as error:
                self.error(str(error))
        if hasattr(namespace, _UNRECOGNIZED):
            rest.extend(getattr(namespace, _UNRECOGNIZED))
            delattr(namespace, _UNRECOGNIZED)
        return namespace, rest

    def _parse(self, args, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            args = self._read_args_from_files(args)
        excludes = {}
        for group in self._mutually_exclusive_groups:
            for action in group._group_actions:
                excludes.setdefault(action, []).extend(each for each in group._group_actions if each is not action)
        # The kind of each argument: A, O, or - for the first `--` and what follows is all A.
        options, kinds = {}, []
        for place, text in enumerate(args):
            if text == "--":
                kinds.append("-")
                kinds.extend("A" * (len(args) - place - 1))
                break
            found = self._option_of(text)
            if found is not None:
                options[place] = found
            kinds.append("A" if found is None else "O")
        kinds = "".join(kinds)
        seen, given, extras = set(), set(), []  # what nobody takes, each with its place
        positionals = self._get_positional_actions()

        def take(action, texts, option=None):
            seen.add(action)
            value = self._get_values(action, texts)
            # A positional that takes nothing is there, and not given.
            if action.option_strings or texts:
                given.add(action)
                for other in excludes.get(action, ()):
                    if other in given:
                        raise ArgumentError(action, f"not allowed with argument {_argument_name(other)}")
            if value is not SUPPRESS:
                action(self, namespace, value, option)

        warned = set()

        def warn_once(text):
            if text not in warned:
                warned.add(text)
                self._warning(text)

        def consume_option(start):
            found = options[start]
            if len(found) > 1:
                names = ", ".join([option for _, option, _, _ in found])
                raise ArgumentError(None, f"ambiguous option: {args[start]} could match {names}")
            action, option, sign, value = found[0]
            taken = []
            while True:
                if action is None:
                    extras.append((start, args[start]))
                    return start + 1
                if value is not None:
                    count = self._match_argument(action, "A")
                    if count == 0 and option[1] not in self.prefix_chars and value != "":
                        # -xyz: x takes nothing, so y is the next option.
                        if sign or value[0] in self.prefix_chars:
                            raise ArgumentError(action, f"ignored explicit argument {value!r}")
                        taken.append((action, [], option))
                        option = option[0] + value[0]
                        rest = value[1:] or None
                        sign = None
                        if rest is not None and rest[0] == "=":
                            sign, rest = "=", rest[1:]
                        if option not in self._option_string_actions:
                            extras.append((start, option[0] + value))
                            stop = start + 1
                            break
                        action, value = self._option_string_actions[option], rest
                        continue
                    if count == 1:
                        taken.append((action, [value], option))
                        stop = start + 1
                        break
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
                begin = start + 1
                stop = begin + self._match_argument(action, kinds[begin:])
                taken.append((action, args[begin:stop], option))
                break
            for each, texts, name in taken:
                if each.deprecated:
                    warn_once(f"option {name!r} is deprecated")
                take(each, texts, name)
            return stop

        def consume_positionals(start):
            counts = self._match_partial(positionals, kinds[start:])
            for action, count in zip(positionals, counts):
                texts = args[start:start + count]
                if action.nargs == PARSER:
                    if kinds[start] == "-":
                        texts.remove("--")
                elif action.nargs != REMAINDER and "-" in kinds[start:start + count]:
                    texts.remove("--")
                start += count
                if texts and action.deprecated:
                    warn_once(f"argument {_argument_name(action)!r} is deprecated")
                take(action, texts)
            positionals[:] = positionals[len(counts):]
            return start

        start, last, between = 0, max(options, default=-1), []
        places = range(len(args))
        while start <= last:
            following = start
            while following not in options:
                following += 1
            if intermixed:
                between += range(start, following)
                start = following
            if start != following:
                after = consume_positionals(start)
                if after > start:
                    start = after
                    continue
            if start not in options:
                extras.extend(enumerate(args[start:following], start))
                start = following
            start = consume_option(start)
        if intermixed:  # what stands between the options is all for the positionals
            between += range(start, len(args))
            args, kinds, start = [args[at] for at in between], "".join(kinds[at] for at in between), 0
            places = between
        stop = consume_positionals(start)
        extras.extend(zip(places[stop:], args[stop:]))
        missing = []
        for action in self._actions:
            if action in seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif (action.default is not None and isinstance(action.default, str) and hasattr(namespace, action.dest)
                  and action.default is getattr(namespace, action.dest)):
                setattr(namespace, action.dest, self._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self._mutually_exclusive_groups:
            if group.required and not any(action in given for action in group._group_actions):
                names = [_argument_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")
        return namespace, [text for _, text in sorted(extras, key=lambda extra: extra[0])]

    def _read_args_from_files(self, args):
        out = []
        for text in args:
            if not text or text[0] not in self.fromfile_prefix_chars:
                out.append(text)
                continue
            try:
                with open(text[1:], encoding="utf-8", errors="surrogateescape") as file:
                    lines = file.read().splitlines()
            except OSError as error:
                raise ArgumentError(None, str(error)) from None
            out.extend(self._read_args_from_files([each for line in lines for each in self.convert_arg_line_to_args(line)]))
        return out

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _match_argument(self, action, kinds):
        found = re.match(_pattern(action), kinds)
        if found is None:
            wanted = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                      ONE_OR_MORE: "expected at least one argument"}
            message = wanted.get(action.nargs)
            if message is None:
                message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            raise ArgumentError(action, message)
        return len(found[1])

    def _match_partial(self, actions, kinds):
        for count in range(len(actions), 0, -1):
            found = re.match("".join([_pattern(action) for action in actions[:count]]), kinds)
            if found:
                lengths = [len(text) for text in found.groups()]
                # Positionals that may be empty wait for what comes after the next option.
                if found.end() < len(kinds) and kinds[found.end()] == "O":
                    while lengths and not lengths[-1]:
                        lengths.pop()
                return lengths
        return []

    def _option_of(self, text):
        """None for a plain argument, else the candidates (action, option, sign, value)."""
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._option_string_actions:
            return [(self._option_string_actions[text], text, None, None)]
        if len(text) == 1:
            return None
        option, sign, value = text.partition("=")
        if sign and option in self._option_string_actions:
            return [(self._option_string_actions[option], option, sign, value)]
        found = self._options_starting(text)
        if found:
            return found
        if self._negative_number_matcher.match(text) and not self._has_negative_number_optionals:
            return None
        if " " in text:
            return None
        return [(None, text, None, None)]

    def _options_starting(self, text):
        found, prefixes = [], self.prefix_chars
        if text[1] in prefixes:
            if self.allow_abbrev:
                option, sign, value = text.partition("=")
                found = [(action, name, sign or None, value if sign else None)
                         for name, action in self._option_string_actions.items() if name.startswith(option)]
            return found
        option, sign, value = text.partition("=")
        short, rest = text[:2], text[2:]
        for name, action in self._option_string_actions.items():
            if name == short:
                mark = ""
                value_of_short = rest
                if rest.startswith("="):
                    mark, value_of_short = "=", rest[1:]
                found.append((action, name, mark, value_of_short))
            elif self.allow_abbrev and name.startswith(option):
                found.append((action, name, sign or None, value if sign else None))
        return found

    def _get_values(self, action, texts):
        nargs = action.nargs
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
            return value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is not None:
                return action.default
            return []
        if len(texts) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, texts[0])
            self._check_value(action, value)
            return value
        if nargs == REMAINDER:
            return [self._get_value(action, text) for text in texts]
        if nargs == PARSER:
            values = [self._get_value(action, text) for text in texts]
            self._check_value(action, values[0])
            return values
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, text) for text in texts]
        for value in values:
            self._check_value(action, value)
        return values

    def _get_value(self, action, text):
        convert = self._registry_get("type", action.type, action.type)
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value in choices:
            return
        said = repr(str(value))
        if self.suggest_on_error and isinstance(value, str) and all(isinstance(choice, str) for choice in action.choices):
            from difflib import get_close_matches
            if close := get_close_matches(value, action.choices, 1):
                said += f", maybe you meant {close[0]!r}?"
        raise ArgumentError(action, f"invalid choice: {said} (choose from {', '.join(map(str, action.choices))})")

    def parse_intermixed_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self._refuse(rest)
        return namespace

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Options first, then what is left as positionals."""
        positionals = self._get_positional_actions()
        wrong = [action.nargs for action in positionals if action.nargs in (PARSER, REMAINDER)]
        if wrong:
            raise TypeError(f"parse_intermixed_args: positional arg with nargs={wrong[0]}")
        return self._parse_known(args, namespace, True)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def _warning(self, message):
        self._print_message(f"{self.prog}: warning: {message}\n", sys.stderr)
