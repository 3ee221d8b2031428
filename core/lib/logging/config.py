"""Configuring logging: from a dict, from a file, from what a socket receives."""

import functools
import io
import logging
import logging.handlers
import os
import queue
import re
import struct
import threading

DEFAULT_LOGGING_CONFIG_PORT = 9030
RESET_ERROR = 104  # errno.ECONNRESET

IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)
_listener = None


def valid_ident(s):
    """True, or ValueError for what is no name of an argument."""
    if not IDENTIFIER.match(s):
        raise ValueError('Not a valid Python identifier: %r' % s)
    return True


def _resolve(name):
    """What a dotted name stands for; modules on the way are imported."""
    parts = name.split('.')
    path = parts.pop(0)
    found = __import__(path)
    for part in parts:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


def _clearExistingHandlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _handle_existing_loggers(existing, child_loggers, disable_existing):
    # Those that are not configured are switched off; the children of those that are go on, through their parents.
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name not in child_loggers:
            logger.disabled = disable_existing
        elif not isinstance(logger, logging.PlaceHolder):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True


def _take(name, existing, children):
    # The logger `name` is configured: it is no longer one of `existing`, and what is below it is one of `children`.
    if name in existing:
        children += [other for other in existing if other.startswith(name + '.')]
        existing.remove(name)


# ---- from a file

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Configure logging from a file of configparser's, or from a RawConfigParser."""
    import configparser

    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f'{fname} is an empty file')
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, 'readline'):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=io.text_encoding(encoding))
        except configparser.ParsingError as error:
            raise RuntimeError(f'{fname} is invalid: {error}')
    formatters = _create_formatters(parser)
    with logging._lock:
        _clearExistingHandlers()
        _install_loggers(parser, _install_handlers(parser, formatters), disable_existing_loggers)


def _names(text):
    return [name.strip() for name in text.split(',')] if text else []


def _create_formatters(parser):
    result = {}
    for name in _names(parser["formatters"]["keys"]):
        section = f"formatter_{name}"

        def get(option, otherwise=None):
            return parser.get(section, option, raw=True, fallback=otherwise)

        kind = parser[section].get("class")
        make = _resolve(kind) if kind else logging.Formatter
        defaults = get('defaults')
        if defaults is not None:
            defaults = eval(defaults, vars(logging))
        result[name] = make(get("format"), get("datefmt"), get("style", '%'), defaults=defaults)
    return result


def _install_handlers(parser, formatters):
    handlers = {}
    targets = []
    for name in _names(parser["handlers"]["keys"]):
        section = parser[f"handler_{name}"]
        kind = section["class"]
        try:
            kind = eval(kind, vars(logging))
        except (AttributeError, NameError):
            kind = _resolve(kind)
        args = eval(section.get("args", '()'), vars(logging))
        kwargs = eval(section.get("kwargs", '{}'), vars(logging))
        handler = kind(*args, **kwargs)
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        if formatter := section.get("formatter", ""):
            handler.setFormatter(formatters[formatter])
        if issubclass(kind, logging.handlers.MemoryHandler) and (target := section.get("target", "")):
            targets.append((handler, target))
        handlers[name] = handler
    for handler, target in targets:
        handler.setTarget(handlers[target])
    return handlers


def _configure_from(section, logger, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(section["handlers"]):
        logger.addHandler(handlers[name])


def _install_loggers(parser, handlers, disable_existing):
    names = _names(parser["loggers"]["keys"])
    names.remove("root")
    root = logging.root
    _configure_from(parser["logger_root"], root, handlers)
    existing = sorted(root.manager.loggerDict)
    children = []
    for name in names:
        section = parser[f"logger_{name}"]
        name = section["qualname"]
        _take(name, existing, children)
        logger = logging.getLogger(name)
        _configure_from(section, logger, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    _handle_existing_loggers(existing, children, disable_existing)


# ---- from a dict

class ConvertingMixin:
    """Containers whose values, such as ext://sys.stdout, become what they mean when they are asked for."""

    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                result.parent = self
                result.key = key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result and type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    def __getitem__(self, key):
        # A tuple cannot keep what a value became.
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    """What the values of a configuration mean."""

    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[([^\[\]]*)\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """What a dotted name stands for, or ValueError."""
        parts = s.split('.')
        path = parts.pop(0)
        try:
            found = self.importer(path)
            for part in parts:
                path += '.' + part
                try:
                    found = getattr(found, part)
                except AttributeError:
                    self.importer(path)
                    found = getattr(found, part)
            return found
        except ImportError as error:
            raise ValueError('Cannot resolve %r: %s' % (s, error)) from error

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        """The part of the configuration that a path such as handlers.email[0].name leads to."""
        rest = value
        found = self.WORD_PATTERN.match(rest)
        if found is None:
            raise ValueError("Unable to convert %r" % value)
        rest = rest[found.end():]
        part = self.config[found[1]]
        while rest:
            if found := self.DOT_PATTERN.match(rest):
                part = part[found[1]]
            elif found := self.INDEX_PATTERN.match(rest):
                index = found[1]
                if not self.DIGIT_PATTERN.match(index):
                    part = part[index]
                else:
                    try:
                        part = part[int(index)]
                    except TypeError:
                        part = part[index]
            else:
                raise ValueError('Unable to convert %r at %r' % (value, rest))
            rest = rest[found.end():]
        return part

    def convert(self, value):
        """What a value means; containers become converting ones."""
        if isinstance(value, (ConvertingDict, ConvertingList, ConvertingTuple)):
            return value
        if isinstance(value, dict):
            value = ConvertingDict(value)
        elif isinstance(value, list):
            value = ConvertingList(value)
        elif isinstance(value, tuple) and not hasattr(value, '_fields'):
            value = ConvertingTuple(value)
        else:
            if isinstance(value, str) and (found := self.CONVERT_PATTERN.match(value)):
                converter = self.value_converters.get(found['prefix'])
                if converter:
                    return getattr(self, converter)(found['suffix'])
            return value
        value.configurator = self
        return value

    def configure_custom(self, config):
        """What the factory under '()' makes; what is under '.' becomes attributes."""
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop('.', None)
        made = factory(**{key: config[key] for key in config if valid_ident(key)})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


def _is_queue_like(value):
    return isinstance(value, queue.Queue) or all(callable(getattr(value, name, None)) for name in (
        'put_nowait', 'get', 'put', 'empty', 'full', 'get_nowait'))


class DictConfigurator(BaseConfigurator):
    """Builds formatters, filters, handlers and loggers from a dict of version 1."""

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError("Unsupported version: %s" % config['version'])
        with logging._lock:
            if config.pop('incremental', False):
                self._change(config)
            else:
                self._begin_anew(config)
            if root := config.get('root', None):
                try:
                    self.configure_root(root, self._incremental)
                except Exception as error:
                    raise ValueError('Unable to configure root logger') from error

    def _change(self, config):
        # Levels of what is there already.
        self._incremental = True
        handlers = config.get('handlers', {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError('No handler found with name %r' % name)
            try:
                if level := handlers[name].get('level', None):
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as error:
                raise ValueError('Unable to configure handler %r' % name) from error
        loggers = config.get('loggers', {})
        for name in loggers:
            try:
                self.configure_logger(name, loggers[name], True)
            except Exception as error:
                raise ValueError('Unable to configure logger %r' % name) from error

    def _begin_anew(self, config):
        self._incremental = False
        disable_existing = config.pop('disable_existing_loggers', True)
        _clearExistingHandlers()
        # What is made takes the place of its description: that is how others find it.
        self._make_all('formatter', config.get('formatters', {}), self.configure_formatter)
        self._make_all('filter', config.get('filters', {}), self.configure_filter)
        self._make_handlers(config.get('handlers', {}))
        existing = sorted(logging.root.manager.loggerDict)
        children = []
        loggers = config.get('loggers', {})
        for name in loggers:
            _take(name, existing, children)
            try:
                self.configure_logger(name, loggers[name])
            except Exception as error:
                raise ValueError('Unable to configure logger %r' % name) from error
        _handle_existing_loggers(existing, children, disable_existing)

    def _make_all(self, kind, sections, make):
        for name in sections:
            try:
                sections[name] = make(sections[name])
            except Exception as error:
                raise ValueError('Unable to configure %s %r' % (kind, name)) from error

    def _make_handlers(self, handlers):
        waiting = []
        for name in sorted(handlers):
            try:
                handlers[name] = self._named_handler(name, handlers[name])
            except Exception as error:
                # One that names another as its target comes after it.
                if ' not configured yet' not in str(error.__cause__):
                    raise ValueError('Unable to configure handler %r' % name) from error
                waiting.append(name)
        for name in waiting:
            try:
                handlers[name] = self._named_handler(name, handlers[name])
            except Exception as error:
                raise ValueError('Unable to configure handler %r' % name) from error

    def _named_handler(self, name, config):
        handler = self.configure_handler(config)
        handler.name = name
        return handler

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # The name of the argument is 'fmt' in Formatter, and 'format' everywhere else.
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        kind = config.get('class', None)
        make = _resolve(kind) if kind else logging.Formatter
        more = {}
        if (defaults := config.get('defaults', None)) is not None:
            more['defaults'] = defaults
        if 'validate' in config:
            more['validate'] = config['validate']
        return make(config.get('format', None), config.get('datefmt', None), config.get('style', '%'), **more)

    def configure_filter(self, config):
        if '()' in config:
            return self.configure_custom(config)
        return logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for one in filters:
            try:
                usable = callable(one) or callable(getattr(one, 'filter', None))
                filterer.addFilter(one if usable else self.config['filters'][one])
            except Exception as error:
                raise ValueError('Unable to add filter %r' % one) from error

    def _handler_named(self, name):
        handler = self.config['handlers'][name]
        if not isinstance(handler, logging.Handler):
            raise TypeError('%r is not configured yet' % name)
        return handler

    def configure_handler(self, config):
        before = dict(config)
        try:
            return self._configure_handler(config)
        except ValueError as error:
            if ' not configured yet' in str(error.__cause__):
                config.update(before)  # for the second attempt
            raise

    def _configure_handler(self, config):
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as error:
                raise ValueError('Unable to set formatter %r' % formatter) from error
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        if '()' in config:
            factory = config.pop('()')
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            kind = config.pop('class')
            factory = self._prepare_kind(kind if callable(kind) else self.resolve(kind), config)
        attributes = config.pop('.', None)
        result = factory(**{key: config[key] for key in config if valid_ident(key)})
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(result, filters)
        for name, value in (attributes or {}).items():
            setattr(result, name, value)
        return result

    def _prepare_kind(self, kind, config):
        # What makes a handler of that class; arguments that name other things become these.
        if issubclass(kind, logging.handlers.MemoryHandler):
            if 'flushLevel' in config:
                config['flushLevel'] = logging._checkLevel(config['flushLevel'])
            if 'target' in config:
                name = config['target']
                try:
                    config['target'] = self._handler_named(name)
                except Exception as error:
                    raise ValueError('Unable to set target handler %r' % name) from error
        elif issubclass(kind, logging.handlers.QueueHandler):
            if 'queue' in config:
                config['queue'] = self._queue_for(config['queue'])
            if 'listener' in config:
                config['listener'] = self._listener_for(config['listener'])
            if 'handlers' in config:
                name = None
                try:
                    found = []
                    for name in config['handlers']:
                        found.append(self._handler_named(name))
                    config['handlers'] = found
                except Exception as error:
                    raise ValueError('Unable to set required handler %r' % name) from error
            return functools.partial(self._configure_queue_handler, kind)
        elif issubclass(kind, logging.handlers.SMTPHandler) and 'mailhost' in config:
            config['mailhost'] = self.as_tuple(config['mailhost'])
        elif issubclass(kind, logging.handlers.SysLogHandler) and 'address' in config:
            config['address'] = self.as_tuple(config['address'])
        return kind

    def _queue_for(self, wish):
        if isinstance(wish, str):
            factory = self.resolve(wish)
            if callable(factory):
                return factory()
        elif isinstance(wish, dict):
            if '()' in wish:
                return self.configure_custom(dict(wish))
        elif _is_queue_like(wish):
            return wish
        raise TypeError('Invalid queue specifier %r' % wish)

    def _listener_for(self, wish):
        listener = wish
        if isinstance(wish, str):
            listener = self.resolve(wish)
        elif isinstance(wish, dict):
            listener = self.configure_custom(dict(wish)) if '()' in wish else None
        elif not isinstance(wish, type):
            listener = None
        proper = issubclass(listener, logging.handlers.QueueListener) if isinstance(listener, type) else callable(listener)
        if not proper:
            raise TypeError('Invalid listener specifier %r' % wish)
        return listener

    def _configure_queue_handler(self, kind, **kwargs):
        records = kwargs.pop('queue') if 'queue' in kwargs else queue.Queue()
        respect_level = kwargs.pop('respect_handler_level', False)
        listener = kwargs.pop('listener', logging.handlers.QueueListener)
        handlers = kwargs.pop('handlers', [])
        listener = listener(records, *handlers, respect_handler_level=respect_level)
        handler = kind(records, **kwargs)
        handler.listener = listener
        return handler

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config['handlers'][name])
            except Exception as error:
                raise ValueError('Unable to add handler %r' % name) from error

    def common_logger_config(self, logger, config, incremental=False):
        if (level := config.get('level', None)) is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        if handlers := config.get('handlers', None):
            self.add_handlers(logger, handlers)
        if filters := config.get('filters', None):
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        if (propagate := config.get('propagate', None)) is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging from a dict."""
    dictConfigClass(config).configure()


# ---- from a socket

def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """A thread, to be started, that takes configurations (JSON, or a file's text) from a socket, each after its length
    in four bytes; `verify` may change or refuse (None) what comes."""
    from socketserver import StreamRequestHandler, ThreadingTCPServer

    class Receiver(StreamRequestHandler):
        def handle(self):
            try:
                head = self.rfile.read(4)
                if len(head) < 4:
                    return
                data = self.rfile.read(struct.unpack(">L", head)[0])
                if self.server.verify is not None:
                    data = self.server.verify(data)
                if data is not None:
                    _configure_by(data.decode("utf-8"))
                if self.server.ready:
                    self.server.ready.set()
            except OSError as error:
                if error.errno != RESET_ERROR:
                    raise

    class Server(ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    class Listener(threading.Thread):
        def __init__(self):
            super().__init__()
            self.port = port
            self.ready = threading.Event()

        def run(self):
            global _listener
            server = Server(('localhost', self.port), Receiver)
            server.ready, server.verify = self.ready, verify
            self.port = server.server_address[1]
            self.ready.set()
            _listener = server
            server.serve_forever()
            server.server_close()

    return Listener()


def _configure_by(text):
    import json
    try:
        config = json.loads(text)
    except ValueError:
        config = None
    try:
        if isinstance(config, dict):
            dictConfig(config)
        else:
            fileConfig(io.StringIO(text))
    except Exception:
        import traceback
        traceback.print_exc()


def stopListening():
    """Stop the listener that listen() made."""
    global _listener
    if _listener:
        server, _listener = _listener, None
        server.shutdown()
