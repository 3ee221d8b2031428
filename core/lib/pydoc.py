"""What is known of objects, as text: help(), and `python -m pydoc NAME`. Pages of HTML, the server of them and the
topics of the language ("for", "OPERATORS") are not here."""

import __future__
import annotationlib
import builtins
import importlib
import inspect
import os
import pkgutil
import re
import sys
from collections import deque
from reprlib import Repr

__all__ = ["help"]

# What the methods that every object has say of themselves: what overrides one without a docstring inherits it.
_OBJECT_DOCS = {
    "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
    "__new__": "Create and return a new object.  See help(type) for accurate signature.",
    "__repr__": "Return repr(self).",
    "__str__": "Return str(self).",
    "__hash__": "Return hash(self).",
    "__eq__": "Return self==value.",
    "__ne__": "Return self!=value.",
    "__lt__": "Return self<value.",
    "__le__": "Return self<=value.",
    "__gt__": "Return self>value.",
    "__ge__": "Return self>=value.",
    "__getattribute__": "Return getattr(self, name).",
    "__setattr__": "Implement setattr(self, name, value).",
    "__delattr__": "Implement delattr(self, name).",
    "__call__": "Call self as a function.",
    "__dir__": "Default dir() implementation.",
    "__sizeof__": "Size of object in memory, in bytes.",
    "__reduce__": "Helper for pickle.",
    "__reduce_ex__": "Helper for pickle.",
    "__getstate__": "Helper for pickle.",
    "__dict__": "dictionary for instance variables",
    "__weakref__": "list of weak references to the object",
}
_OBJECT_DOCS["__format__"] = ("Default object formatter.\n\n"
                              "Return str(self) if format_spec is empty. Raise TypeError otherwise.")
_OBJECT_DOCS["__init_subclass__"] = ("This method is called when a class is subclassed.\n\n"
                                     "The default implementation does nothing. It may be\n"
                                     "overridden to extend subclasses.")

_NEVER_SHOWN = frozenset(
    "__author__ __builtins__ __credits__ __date__ __doc__ __docformat__ __file__ __loader__ __module__ __name__ "
    "__package__ __path__ __qualname__ __slots__ __spec__ __version__ __static_attributes__ __firstlineno__ __annotate_func__ "
    "__annotations_cache__".split())


# Finding objects and what is said of them

class ErrorDuringImport(Exception):
    """A module could not be imported, for another reason than that there is none."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        return f"problem in {self.filename} - {self.exc.__name__}: {self.value}"


def safeimport(path, forceload=0, cache={}):
    """The module of that dotted name, or None if there is none; ErrorDuringImport for what else goes wrong."""
    if forceload and path in sys.modules and path not in sys.builtin_module_names:
        for name in [name for name in sys.modules if name == path or name.startswith(path + ".")]:
            cache[name] = sys.modules.pop(name)
    try:
        return importlib.import_module(path)
    except Exception as error:
        name = getattr(error, "name", None)
        if isinstance(error, ImportError) and name and (path == name or path.startswith(name + ".")):
            return None
        raise ErrorDuringImport(path, (type(error), error, error.__traceback__)) from error


def locate(path, forceload=0):
    """The object with that dotted path, importing what has to be imported; None if there is none."""
    parts = [part for part in path.split(".") if part]
    found, count = None, 0
    while count < len(parts) and (module := safeimport(".".join(parts[:count + 1]), forceload)):
        found, count = module, count + 1
    if found is None:
        found = builtins
    for part in parts[count:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def resolve(thing, forceload=0):
    """The object that a path (or itself) stands for, with its name."""
    if not isinstance(thing, str):
        name = getattr(thing, "__name__", None)
        return thing, name if isinstance(name, str) else None
    found = locate(thing, forceload)
    if found is None:
        raise ImportError(f"No Python documentation found for {thing!r}.\n"
                          "Use help() to get the interactive help utility.\nUse help(str) for help on the str class.")
    return found, thing


def _owndoc(thing):
    try:
        doc = object.__getattribute__(thing, "__doc__")
    except AttributeError:
        return None
    if doc is not None and thing is not type:
        # Instances see the docstring of their class, which says nothing of them.
        of_class = type(thing).__doc__
        if isinstance(of_class, str) and of_class == doc:
            return None
    return doc


def _getdoc(thing):
    doc = _owndoc(thing)
    if doc is None:
        try:
            doc = inspect._finddoc(thing) if not isinstance(thing, type) else None
        except (AttributeError, TypeError):
            return None
        name = getattr(thing, "__name__", None)
        if doc is None and isinstance(name, str) and "." in getattr(thing, "__qualname__", ""):
            doc = _OBJECT_DOCS.get(name)
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(object):
    """The docstring of an object, or the comment above it, without empty lines around it."""
    result = _getdoc(object) or inspect.getcomments(object)
    return result and re.sub("^ *\n", "", result.rstrip()) or ""


def splitdoc(doc):
    """The first line of a docstring, if it stands alone, and the rest."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def _kind(thing):
    # "function", "class": with nothing behind it, or None for other objects.
    if inspect.ismodule(thing):
        return "built-in module" if thing.__name__ in sys.builtin_module_names else "module"
    for kind, test in [("built-in function", inspect.isbuiltin), ("class", inspect.isclass),
                       ("function", inspect.isfunction), ("method", inspect.ismethod),
                       ("method wrapper", inspect.ismethodwrapper), ("method descriptor", inspect.ismethoddescriptor)]:
        if test(thing):
            return kind
    return None


def describe(thing):
    """What kind of thing an object is, in a few words."""
    if inspect.ismodule(thing) and hasattr(thing, "__path__"):
        return "package " + thing.__name__
    for kind, test in [("getset", inspect.isgetsetdescriptor), ("member", inspect.ismemberdescriptor)]:
        if test(thing):
            return f"{kind} descriptor {thing.__objclass__.__module__}.{thing.__objclass__.__name__}.{thing.__name__}"
    kind = _kind(thing)
    return f"{kind} {thing.__name__}" if kind else type(thing).__name__


def visiblename(name, all=None, obj=None):
    """Whether a name is shown: public ones, and those with two underscores that say more than where a thing is from."""
    if name in _NEVER_SHOWN:
        return 0
    if name.startswith("__") and name.endswith("__"):
        return 1
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True
    if obj is not __future__ and name in __future__.all_feature_names \
            and isinstance(getattr(obj, name, None), __future__._Feature):
        return False
    return name in all if all is not None else not name.startswith("_")


def classname(object, modname):
    """A class's name, with its module where that is another."""
    return object.__name__ if object.__module__ == modname else f"{object.__module__}.{object.__name__}"


def parentname(object, modname):
    """Where a function was defined: its class or module; None for functions of the module itself."""
    owner = object.__qualname__.rpartition(".")[0]
    if object.__module__ == modname or object.__module__ is None:
        return owner or None
    return f"{object.__module__}.{owner}" if owner else object.__module__


def isdata(object):
    """Whether an object is none of what has a section of its own."""
    return not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
                or inspect.isframe(object) or inspect.istraceback(object) or inspect.iscode(object))


def ispath(x):
    """Whether that looks like the path of a file."""
    return isinstance(x, str) and x.find(os.sep) >= 0


def synopsis(filename, cache={}):
    """The first line of a source file's docstring, or None."""
    import ast
    import tokenize
    try:
        with tokenize.open(filename) as file:
            doc = ast.get_docstring(ast.parse(file.read()))
    except (OSError, SyntaxError, UnicodeDecodeError):
        return None
    return doc.splitlines()[0] if doc else None


def classify_class_attrs(object):
    """inspect.classify_class_attrs() with two kinds more: descriptors of data, and properties that cannot be set."""
    for name, kind, cls, value in inspect.classify_class_attrs(object):
        if inspect.isdatadescriptor(value):
            kind = "readonly property" if isinstance(value, property) and value.fset is None else "data descriptor"
        yield name, kind, cls, value


def sort_attributes(attrs, object):
    """Sorts them by name, in their place; the fields of a named tuple come first, in their order."""
    fields = getattr(object, "_fields", [])
    fields = fields if isinstance(fields, (tuple, list)) else ()
    order = {name: index - len(fields) for index, name in enumerate(fields)}
    attrs.sort(key=lambda attr: (order.get(attr[0], 0), attr[0]))


def _signature(thing):
    try:
        signature = inspect.signature(thing, annotation_format=annotationlib.Format.STRING)
    except (ValueError, TypeError):
        return None
    name = getattr(thing, "__name__", "")
    width = 80 - len(name) if name != "<lambda>" else None
    return signature.format(max_width=width, quote_annotation_strings=False)


def _bound(thing):
    if inspect.ismethod(thing):
        return True
    return inspect.isbuiltin(thing) and not (inspect.ismodule(thing.__self__) or thing.__self__ is None)


# Texts of values

def cram(text, maxlen):
    """The text, with its middle left out if it is longer than that."""
    if len(text) <= maxlen:
        return text
    before = max(0, (maxlen - 3) // 2)
    after = max(0, maxlen - 3 - before)
    return text[:before] + "..." + text[len(text) - after:]


def stripid(text):
    """A repr without the address of its object."""
    return re.sub(r" at 0x[0-9a-f]{6,16}(>+)$", r"\1", text, flags=re.IGNORECASE)


class TextRepr(Repr):
    """Texts of values that are not longer than a line or two."""

    def __init__(self):
        Repr.__init__(self)
        self.maxtuple = self.maxlist = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        if hasattr(type(x), "__name__"):
            method = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
            if method:
                return method(x, level)
        return cram(stripid(repr(x)), self.maxother)

    def repr_string(self, x, level):
        test = cram(x, self.maxstring)
        testrepr = repr(test)
        if "\\" in test and "\\" not in testrepr.replace(r"\\", ""):
            # Backslashes are only those of the text: shown as they are.
            return "r" + testrepr[0] + test + testrepr[0]
        return testrepr

    repr_str = repr_string

    def repr_instance(self, x, level):
        try:
            return cram(stripid(repr(x)), self.maxstring)
        except Exception:
            return f"<{x.__class__.__name__} instance>"


# Pages

class Doc:
    """What pages have in common: which of the methods writes about an object."""

    PYTHONDOCS = os.environ.get("PYTHONDOCS", "https://docs.python.org/%d.%d/library" % sys.version_info[:2])

    def document(self, object, name=None, *args):
        """The page of an object, whatever it is."""
        args = (object, name) + args
        try:
            if inspect.ismodule(object):
                return self.docmodule(*args)
            if inspect.isclass(object):
                return self.docclass(*args)
            if inspect.isroutine(object):
                return self.docroutine(*args)
        except AttributeError:
            pass
        return self.docdata(*args) if inspect.isdatadescriptor(object) else self.docother(*args)

    def fail(self, object, name=None, *args):
        raise TypeError(f"don't know how to document object{name and ' ' + repr(name)} of type {type(object).__name__}")

    docmodule = docclass = docroutine = docother = docproperty = docdata = fail


class TextDoc(Doc):
    """Pages of text, in which bold letters are struck twice."""

    _repr_instance = TextRepr()
    repr = _repr_instance.repr

    def bold(self, text):
        return "".join(f"{letter}\b{letter}" for letter in text)

    def indent(self, text, prefix="    "):
        return "\n".join((prefix + line).rstrip() for line in text.split("\n")) if text else ""

    def section(self, title, contents):
        return f"{self.bold(title)}\n{self.indent(contents).rstrip()}\n\n"

    def formattree(self, tree, modname, parent=None, prefix=""):
        """Classes as inspect.getclasstree() gives them, those that derive from another below it."""
        result, above = "", None
        for entry in tree:
            if isinstance(entry, list):
                result += self.formattree(entry, modname, above, prefix + "    ")
                continue
            above, bases = entry
            names = ", ".join(classname(base, modname) for base in bases) if bases and bases != (parent,) else ""
            result += f"{prefix}{classname(above, modname)}{f'({names})' if names else ''}\n"
        return result

    def docmodule(self, object, name=None, mod=None, *ignored):
        name = object.__name__
        line, rest = splitdoc(getdoc(object))
        result = self.section("NAME", name + (line and " - " + line))
        if rest:
            result += self.section("DESCRIPTION", rest)
        all = getattr(object, "__all__", None)

        def shown(test, own):
            return [(key, value) for key, value in inspect.getmembers(object, test)
                    if (all is not None or own(value)) and visiblename(key, all, object)]

        classes = shown(inspect.isclass, lambda value: (inspect.getmodule(value) or object) is object)
        functions = shown(inspect.isroutine,
                          lambda value: inspect.isbuiltin(value) or inspect.getmodule(value) is object)
        data = shown(isdata, lambda value: True)

        parts = []
        if hasattr(object, "__path__"):
            parts = sorted(part.name + (" (package)" if part.ispkg else "")
                           for part in pkgutil.iter_modules(object.__path__))
            if parts:
                result += self.section("PACKAGE CONTENTS", "\n".join(parts))
        submodules = [key for key, value in inspect.getmembers(object, inspect.ismodule)
                      if value.__name__.startswith(name + ".")]
        if missing := sorted(key for key in submodules if key not in parts and key + " (package)" not in parts):
            result += self.section("SUBMODULES", "\n".join(missing))
        if classes:
            tree = inspect.getclasstree([value for _, value in classes], True)
            pages = [self.formattree(tree, name)] + [self.document(value, key, name) for key, value in classes]
            result += self.section("CLASSES", "\n".join(pages))
        if functions:
            result += self.section("FUNCTIONS", "\n".join(self.document(value, key, name) for key, value in functions))
        if data:
            lines = [self.docother(value, key, name, maxlen=70) for key, value in data]
            result += self.section("DATA", "\n".join(lines))
        for title in ["version", "date", "author", "credits"]:
            if hasattr(object, f"__{title}__"):
                result += self.section(title.upper(), str(getattr(object, f"__{title}__")))
        try:
            file = inspect.getabsfile(object)
        except TypeError:
            file = "(built-in)"
        return result + self.section("FILE", file)

    def docclass(self, object, name=None, mod=None, *ignored):
        realname = object.__name__
        name = name or realname
        title = "class " + self.bold(realname)
        if name != realname:
            title = f"{self.bold(name)} = class {realname}"
        if bases := object.__bases__:
            title += f"({', '.join(classname(base, object.__module__) for base in bases)})"

        contents = []
        signature = _signature(object)
        if signature and signature != "()":
            contents.append(f"{realname}{signature}\n")
        if doc := getdoc(object):
            contents.append(doc + "\n")
        mro = deque(inspect.getmro(object))
        if len(mro) > 2:
            contents.append("Method resolution order:")
            contents += ["    " + classname(base, object.__module__) for base in mro] + [""]
        subclasses = sorted((cls.__name__ for cls in type.__subclasses__(object)
                             if not cls.__name__.startswith("_") and cls.__module__ == "builtins"), key=str.lower)
        if subclasses:
            contents.append("Built-in subclasses:")
            contents += ["    " + cls for cls in subclasses[:4]]
            if len(subclasses) > 4:
                contents.append(f"    ... and {len(subclasses) - 4} other subclasses")
            contents.append("")
        contents += self._attribute_sections(object, mro, mod)
        text = "\n".join(contents)
        return f"{title}\n{self.indent(text.rstrip(), ' |  ')}\n" if text else title + "\n"

    def _attribute_sections(self, object, mro, mod):
        # The attributes of a class, those of each class of its order together, by kind, with a rule before each section
        # but the first.
        attributes = [attr for attr in classify_class_attrs(object) if visiblename(attr[0], obj=object)]
        sections = []
        while attributes:
            of = mro.popleft() if mro else attributes[0][2]
            here = [attr for attr in attributes if attr[2] is of]
            attributes = [attr for attr in attributes if attr[2] is not of]
            if of is builtins.object and object is not builtins.object:
                continue
            where = "defined here" if of is object else f"inherited from {classname(of, object.__module__)}"
            sort_attributes(here, object)
            for title, kind, write in [
                ("Methods", "method", self._attribute), ("Class methods", "class method", self._attribute),
                ("Static methods", "static method", self._attribute),
                ("Readonly properties", "readonly property", self._descriptor),
                ("Data descriptors", "data descriptor", self._descriptor),
                ("Data and other attributes", "data", self._data_attribute),
            ]:
                if lines := [write(object, attr, mod) for attr in here if attr[1] == kind]:
                    sections += ["-" * 70] * bool(sections) + [f"{title} {where}:\n"] + lines
        return sections

    def _attribute(self, object, attribute, mod):
        name, _, of, value = attribute
        try:
            value = getattr(object, name)
        except Exception:
            # What a class computes may say something else to its own users.
            return self.docdata(value, name, mod)
        return self.document(value, name, mod, object, of)

    def _descriptor(self, object, attribute, mod):
        name, _, _, value = attribute
        return self.docdata(value, name, mod)

    def _data_attribute(self, object, attribute, mod):
        name, _, of, value = attribute
        try:
            shown = getattr(object, name)
        except AttributeError:
            shown = of.__dict__[name]
        return self.docother(shown, name, mod, maxlen=70, doc=getdoc(value)) + "\n"

    def docroutine(self, object, name=None, mod=None, cl=None, homecls=None):
        realname = object.__name__
        name = name or realname
        note, function = self._origin(object, mod, cl)
        homecls = homecls or cl
        if inspect.isfunction(function) and homecls is not None:
            home = homecls.__module__, f"{homecls.__qualname__}.{realname}"
            if home != (function.__module__, function.__qualname__) and (parent := parentname(function, mod)):
                note = " from " + parent
        title, documented = self.bold(realname), True
        if name != realname:
            if cl is not None and inspect.getattr_static(cl, realname, []) is function:
                documented = False
                if note.startswith(" from "):
                    note = ""
            title = f"{self.bold(name)} = {realname}"
        arguments = _signature(object) if inspect.isroutine(object) else None
        if arguments and realname == "<lambda>":
            title = self.bold(name) + " lambda "
            arguments = arguments[1:-1]
        is_async = inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object)
        line = f"{'async ' if is_async else ''}{title}{arguments or '(...)'}{note}\n"
        doc = documented and getdoc(object)
        return f"{line}{self.indent(doc).rstrip()}\n" if doc else line

    def _origin(self, object, mod, cl):
        # What is said of where a routine is from, and the function that it is.
        if _bound(object):
            owner = object.__self__
            if owner is cl:
                return "", getattr(object, "__func__", None)
            if inspect.isclass(owner):
                return f" class method of {classname(owner, mod)}", None
            return f" method of {classname(owner.__class__, mod)} instance", None
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            owner = getattr(object, "__objclass__", None)
            if owner is None:
                return "", object
            return "" if cl is not None else f" unbound {classname(owner, mod)} method", None
        return "", object

    def docdata(self, object, name=None, mod=None, cl=None, *ignored):
        doc = getdoc(object)
        # Members that the interpreter makes have their docstrings here.
        doc = doc or _OBJECT_DOCS.get(name if name in ("__dict__", "__weakref__") else None, "")
        return (f"{self.bold(name)}\n" if name else "") + (f"{self.indent(doc)}\n" if doc else "")

    docproperty = docdata

    def docother(self, object, name=None, mod=None, parent=None, *ignored, maxlen=None, doc=None):
        text = self.repr(object)
        if maxlen:
            chop = maxlen - len((f"{name} = " if name else "") + text)
            if chop < 0:
                text = text[:chop] + "..."
        line = (f"{self.bold(name)} = " if name else "") + text
        doc = doc or getdoc(object)
        return line + (f"\n{self.indent(str(doc))}\n" if doc else "")


class _PlainTextDoc(TextDoc):
    def bold(self, text):
        return text


text = TextDoc()
plaintext = _PlainTextDoc()


# Showing pages

def plain(text):
    """A text without letters that are struck twice."""
    return re.sub(".\b", "", text)


def plainpager(text, title=""):
    sys.stdout.write(plain(text))


def pager(text, title=""):
    """Shows a page. The terminal scrolls: it is all written at once."""
    plainpager(text, title)


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """The page of an object or of the path of one, under a title that says what it is."""
    renderer = renderer or text
    object, name = resolve(thing, forceload)
    desc = describe(object)
    module = inspect.getmodule(object)
    if name and "." in name:
        desc += " in " + name[:name.rfind(".")]
    elif module and module is not object:
        desc += " in module " + module.__name__
    if not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
            or inspect.isdatadescriptor(object) or _getdoc(object)):
        # A page of a value is one of its class.
        object = object.__origin__ if hasattr(object, "__origin__") else type(object)
        desc += " object"
    return title % desc + "\n\n" + renderer.document(object, name)


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None, is_cli=False):
    """Shows the page of an object, or writes it to a file."""
    try:
        if output is None:
            pager(render_doc(thing, title, forceload))
        else:
            try:
                page = render_doc(thing, title, forceload, plaintext)
            except ImportError as error:
                page = str(error)
            output.write(page)
    except ImportError as error:
        if is_cli:
            raise
        print(error)


class Helper:
    """help(): of an object, of the path of one, or a conversation."""

    def __init__(self, input=None, output=None):
        self._input = input
        self._output = output

    @property
    def input(self):
        return self._input or sys.stdin

    @property
    def output(self):
        return self._output or sys.stdout

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} instance>"

    _nothing_asked = object()

    def __call__(self, request=_nothing_asked):
        if request is not self._nothing_asked:
            try:
                self.help(request)
            except ImportError as error:
                self.output.write(f"{error}\n")
        else:
            self.intro()
            self.interact()
            self.output.write("\nYou are now leaving help and returning to the Python interpreter.\n")

    def intro(self):
        version = "%d.%d" % sys.version_info[:2]
        self.output.write(f'Python {version}: the name of a module, function or class, or "quit".\n')

    def interact(self):
        self.output.write("\n")
        while True:
            self.output.write("help> ")
            self.output.flush()
            request = self.input.readline().strip()
            if request.lower() in ("", "q", "quit", "exit"):
                return
            self.help(request)

    def help(self, request, is_cli=False):
        if isinstance(request, str):
            request = request.strip()
            if request in ("", "help"):
                self.intro()
                return
            request = {"True": True, "False": False, "None": None}.get(request, request)
        doc(request, "Help on %s:", output=self._output, is_cli=is_cli)
        self.output.write("\n")


help = Helper()


def cli():
    """`python -m pydoc NAME ...`"""
    names = sys.argv[1:]
    if not names:
        print("usage: pydoc NAME ...")
        return
    for name in names:
        try:
            help.help(name, is_cli=True)
        except (ImportError, ErrorDuringImport) as error:
            print(error)
            sys.exit(1)


if __name__ == "__main__":
    cli()
