"""The part of inspect that programs seldom ask for: argument values, class trees, kinds of attributes."""

from collections import namedtuple
import inspect
import types

Arguments = namedtuple('Arguments', 'args, varargs, varkw', module='inspect')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
Attribute = namedtuple('Attribute', 'name kind defining_class object', module='inspect')
ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')
FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations',
                         module='inspect')


def getargs(co):
    """The names of the parameters of a code object."""
    if not inspect.iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = list(co.co_varnames)
    plain = co.co_argcount + co.co_kwonlyargcount
    args, rest = names[:plain], names[plain:]
    varargs = rest.pop(0) if co.co_flags & inspect.CO_VARARGS else None
    varkw = rest.pop(0) if co.co_flags & inspect.CO_VARKEYWORDS else None
    return Arguments(args, varargs, varkw)


def getargvalues(frame):
    """The parameters of a frame with its locals."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    """The four values of getargvalues() as text."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(specs)})"


def getclosurevars(func):
    """The names that a function takes from outside: nonlocals, globals, builtins, unbound."""
    import builtins
    if inspect.ismethod(func):
        func = func.__func__
    if not inspect.isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found_globals[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            found_builtins[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)


def getfullargspec(func):
    """args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations."""
    try:
        function = func.__func__ if inspect.ismethod(func) else func
        sig = inspect._signature_of(function, inspect.Signature, False, None, None, False, 1)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, kwonly, defaults, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if sig.return_annotation is not inspect._empty:
        annotations['return'] = sig.return_annotation
    for name, param in sig.parameters.items():
        if param.kind in (inspect._POSITIONAL_ONLY, inspect._POSITIONAL_OR_KEYWORD):
            args.append(name)
            if param.default is not inspect._empty:
                defaults.append(param.default)
        elif param.kind is inspect._VAR_POSITIONAL:
            varargs = name
        elif param.kind is inspect._KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not inspect._empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not inspect._empty:
            annotations[name] = param.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


def _names(names):
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _missing(f_name, argnames, pos, values):
    names = [repr(name) for name in argnames if name not in values]
    raise TypeError(f"{f_name}() missing {len(names)} required {'positional' if pos else 'keyword-only'} "
                    f"argument{'' if len(names) == 1 else 's'}: {_names(names)}")


def _too_many(f_name, args, kwonly, varargs, defcount, given, values):
    atleast = len(args) - defcount
    kwonly_given = len([arg for arg in kwonly if arg in values])
    if varargs:
        plural, sig = atleast != 1, f'at least {atleast}'
    elif defcount:
        plural, sig = True, f'from {atleast} to {len(args)}'
    else:
        plural, sig = len(args) != 1, str(len(args))
    kwonly_sig = ''
    if kwonly_given:
        kwonly_sig = (f" positional argument{'s' if given != 1 else ''} (and {kwonly_given} keyword-only "
                      f"argument{'s' if kwonly_given != 1 else ''})")
    raise TypeError(f"{f_name}() takes {sig} positional argument{'s' if plural else ''} but {given}{kwonly_sig} "
                    f"{'was' if given == 1 and not kwonly_given else 'were'} given")


def getcallargs(func, /, *positional, **named):
    """The names and values that a call would bind."""
    spec = inspect.getfullargspec(func)
    f_name = func.__name__
    if inspect.ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    args, defaults = spec.args, spec.defaults or ()
    values = dict(zip(args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(args):])
    possible = set(args + spec.kwonlyargs)
    if spec.varkw:
        values[spec.varkw] = {}
    for name, value in named.items():
        if name not in possible:
            if not spec.varkw:
                raise TypeError(f'{f_name}() got an unexpected keyword argument {name!r}')
            values[spec.varkw][name] = value
            continue
        if name in values:
            raise TypeError(f'{f_name}() got multiple values for argument {name!r}')
        values[name] = value
    if len(positional) > len(args) and not spec.varargs:
        _too_many(f_name, args, spec.kwonlyargs, spec.varargs, len(defaults), len(positional), values)
    if len(positional) < len(args):
        required = args[:len(args) - len(defaults)]
        if any(name not in values for name in required):
            _missing(f_name, required, True, values)
        for name, value in zip(args[len(required):], defaults):
            values.setdefault(name, value)
    missing = 0
    for name in spec.kwonlyargs:
        if name not in values:
            if spec.kwonlydefaults and name in spec.kwonlydefaults:
                values[name] = spec.kwonlydefaults[name]
            else:
                missing += 1
    if missing:
        _missing(f_name, spec.kwonlyargs, False, values)
    return values


def getclasstree(classes, unique=False):
    """Classes as nested lists, each (class, bases) before the list of what derives from it."""
    children, roots = {}, []
    for cls in classes:
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """What getclasstree() makes of the classes below a parent."""
    result = []
    for cls in sorted(classes, key=lambda each: (each.__module__, each.__name__)):
        result.append((cls, cls.__bases__))
        if cls in children:
            result.append(walktree(children[cls], children, cls))
    return result


def _kind_of(attribute, name, value):
    if isinstance(attribute, (staticmethod, types.BuiltinMethodType)):
        return 'static method'
    if isinstance(attribute, (classmethod, types.ClassMethodDescriptorType)):
        return 'class method'
    if isinstance(attribute, property):
        return 'property'
    return 'method' if inspect.isroutine(value) else 'data'


def classify_class_attrs(cls):
    """(name, kind, defining class, object) for every attribute that dir() of a class names."""
    mro = inspect.getmro(cls)
    metamro = [each for each in inspect.getmro(type(cls)) if each not in (type, object)]
    result = []
    # Attributes of the members alone, as an enum's `name`, are not in dir().
    dynamic = {name for each in mro for name, value in vars(each).items() if isinstance(value, types.DynamicClassAttribute)}
    for name in dynamic.union(dir(cls)):
        home, attribute = None, None
        for each in (*mro, *metamro):
            if name in vars(each):
                home, attribute = each, vars(each)[name]
                break
        if home is None:
            continue
        value = attribute
        if name != '__dict__' and not isinstance(attribute, property):
            try:
                value = getattr(cls, name)
            except Exception:
                value = attribute
        result.append(Attribute(name, _kind_of(attribute, name, value), home, attribute))
    return sorted(result, key=lambda each: each.name)


def getabsfile(object, _filename=None):
    """The absolute path of the file that defines an object."""
    import os
    return os.path.normcase(os.path.abspath(_filename or inspect.getsourcefile(object) or inspect.getfile(object)))


def ispackage(object):
    """Whether it is a module with submodules."""
    return inspect.ismodule(object) and hasattr(object, '__path__')


def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def indentsize(line):
    """The columns of a line's indentation, tabs to multiples of eight."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def formatannotationrelativeto(object):
    """A formatannotation() that leaves out an object's own module."""
    module = getattr(object, '__module__', None)
    return lambda annotation: inspect.formatannotation(annotation, module)


class ClassFoundException(Exception):
    """Raised inside the search for the source of a class."""


