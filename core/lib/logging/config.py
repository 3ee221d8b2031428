"""Configuring logging from a dict."""

import logging
import logging.handlers

DEFAULT_LOGGING_CONFIG_PORT = 9030


class DictConfigurator:
    """Builds formatters, filters, handlers and loggers from a dict of version 1."""

    def __init__(self, config):
        self.config = config

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get('incremental', False):
            self._configure_incremental(config)
            return
        disable_existing = config.get('disable_existing_loggers', True)
        logging._handlers.clear()
        self.formatters = self._all('formatters', self.configure_formatter, 'formatter')
        self.filters = self._all('filters', self.configure_filter, 'filter')
        self.handlers = {}
        self._configure_handlers(config.get('handlers', {}))
        root = logging.root
        existing = [name for name, logger in root.manager.loggerDict.items() if isinstance(logger, logging.Logger)]
        wanted = config.get('loggers', {})
        for name, settings in wanted.items():
            try:
                self._configure_logger(logging.getLogger(name), settings)
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
        for name in existing:
            if name in wanted:
                continue
            logger = logging.getLogger(name)
            if any(name.startswith(parent + '.') for parent in wanted):
                logger.setLevel(logging.NOTSET)
                logger.handlers.clear()
                logger.propagate = True
            else:
                logger.disabled = disable_existing
        if config.get('root'):
            try:
                self._configure_common(root, config['root'])
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def _configure_incremental(self, config):
        for name, settings in config.get('handlers', {}).items():
            if name not in logging._handlers:
                raise ValueError(f'No handler found with name {name!r}')
            if settings.get('level'):
                logging._handlers[name].setLevel(settings['level'])
        for name, settings in config.get('loggers', {}).items():
            logger = logging.getLogger(name)
            if settings.get('level') is not None:
                logger.setLevel(settings['level'])
            if settings.get('propagate') is not None:
                logger.propagate = settings['propagate']
        root = config.get('root') or {}
        if root.get('level') is not None:
            logging.root.setLevel(root['level'])

    def _all(self, section, build, what):
        result = {}
        for name, settings in self.config.get(section, {}).items():
            try:
                result[name] = build(settings)
            except Exception as error:
                raise ValueError(f'Unable to configure {what} {name!r}') from error
        return result

    def resolve(self, name):
        """The object that a dotted name stands for."""
        parts = name.split('.')
        found = __import__(parts[0])
        path = parts[0]
        for part in parts[1:]:
            path += '.' + part
            try:
                found = getattr(found, part)
            except AttributeError:
                __import__(path)
                found = getattr(found, part)
        return found

    def _convert(self, value):
        # ext://name is an object, cfg://path a part of the configuration.
        if isinstance(value, str):
            if value.startswith('ext://'):
                return self.resolve(value[6:])
            if value.startswith('cfg://'):
                found = self.config
                for part in value[6:].replace('[', '.').replace(']', '').split('.'):
                    found = found[int(part)] if isinstance(found, (list, tuple)) else found[part]
                return self._convert(found)
            return value
        if isinstance(value, dict):
            return {key: self._convert(one) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)([self._convert(one) for one in value])
        return value

    def _make(self, factory, settings):
        if not callable(factory):
            factory = self.resolve(factory)
        extra = settings.pop('.', None)
        made = factory(**{key: self._convert(value) for key, value in settings.items() if key.isidentifier()})
        for name, value in (extra or {}).items():
            setattr(made, name, self._convert(value))
        return made

    def configure_formatter(self, settings):
        settings = dict(settings)
        if '()' in settings:
            return self._make(settings.pop('()'), settings)
        cls = settings.get('class')
        factory = self.resolve(cls) if cls else logging.Formatter
        more = {'defaults': settings['defaults']} if 'defaults' in settings else {}
        return factory(settings.get('format'), settings.get('datefmt'), settings.get('style', '%'),
                       settings.get('validate', True), **more)

    def configure_filter(self, settings):
        settings = dict(settings)
        if '()' in settings:
            return self._make(settings.pop('()'), settings)
        return logging.Filter(settings.get('name', ''))

    def _configure_handlers(self, sections):
        # A handler may name another as its target: those that must wait come in a second round.
        waiting = dict(sections)
        while waiting:
            put_off = {}
            for name in sorted(waiting):
                target = waiting[name].get('target')
                if isinstance(target, str) and target in sections and target not in self.handlers:
                    put_off[name] = waiting[name]
                    continue
                try:
                    handler = self.configure_handler(waiting[name])
                except Exception as error:
                    raise ValueError(f'Unable to configure handler {name!r}') from error
                handler.name = name
                self.handlers[name] = handler
            if len(put_off) == len(waiting):
                raise ValueError(f'Unable to configure handler {next(iter(put_off))!r}')
            waiting = put_off

    def configure_handler(self, settings):
        settings = dict(settings)
        formatter = settings.pop('formatter', None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as error:
                raise ValueError(f'Unable to set formatter {formatter!r}') from error
        level = settings.pop('level', None)
        filters = settings.pop('filters', None)
        if '()' in settings:
            factory = settings.pop('()')
        else:
            factory = self.resolve(settings.pop('class'))
            if isinstance(settings.get('target'), str) and settings['target'] in self.handlers:
                settings['target'] = self.handlers[settings['target']]
        handler = self._make(factory, settings)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        self._add_filters(handler, filters)
        return handler

    def _add_filters(self, target, filters):
        for name in filters or ():
            try:
                target.addFilter(name if callable(name) or callable(getattr(name, 'filter', None))
                                 else self.filters[name])
            except Exception as error:
                raise ValueError(f'Unable to add filter {name!r}') from error

    def _configure_common(self, logger, settings):
        if settings.get('level') is not None:
            logger.setLevel(settings['level'])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in settings.get('handlers') or ():
            try:
                logger.addHandler(self.handlers[name])
            except Exception as error:
                raise ValueError(f'Unable to add handler {name!r}') from error
        self._add_filters(logger, settings.get('filters'))

    def _configure_logger(self, logger, settings):
        self._configure_common(logger, settings)
        logger.disabled = False
        if settings.get('propagate') is not None:
            logger.propagate = settings['propagate']


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging from a dict."""
    dictConfigClass(config).configure()
