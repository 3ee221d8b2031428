# What is wrong in a configuration is told level by level, each with its cause.
import logging.config


def chain(error):
    told = []
    while error:
        told.append(f'{type(error).__name__}: {error}')
        error = error.__cause__
    return ' <- '.join(told)


cases = {
    'formatter': {'formatters': {'f': {'()': 'nowhere.Thing'}}},
    'style': {'formatters': {'f': {'format': 'x', 'style': '?'}}},
    'format': {'formatters': {'f': {'format': '%(x'}}},
    'filter': {'filters': {'f': {'()': 1}}},
    'handler class': {'handlers': {'h': {'class': 'logging.NoHandler'}}},
    'handler module': {'handlers': {'h': {'class': 'no_such_module.Handler'}}},
    'handler args': {'handlers': {'h': {'class': 'logging.StreamHandler', 'nope': 1}}},
    'handler level': {'handlers': {'h': {'class': 'logging.NullHandler', 'level': 'LOUD'}}},
    'handler formatter': {'handlers': {'h': {'class': 'logging.NullHandler', 'formatter': 'none'}}},
    'handler filter': {'handlers': {'h': {'class': 'logging.NullHandler', 'filters': ['none']}}},
    'no class': {'handlers': {'h': {}}},
    'target': {'handlers': {'h': {'class': 'logging.handlers.MemoryHandler', 'capacity': 1, 'target': 'gone'}}},
    'logger': {'loggers': {'l': {'handlers': ['gone']}}},
    'logger filter': {'loggers': {'l': {'filters': ['gone']}}},
    'root': {'root': {'level': 'LOUD'}},
    'incremental': {'incremental': True, 'handlers': {'gone': {'level': 1}}},
}
for name, case in cases.items():
    try:
        logging.config.dictConfig({'version': 1} | case)
        print(name, 'fine')
    except Exception as error:
        print(name, '|', chain(error))

# output:
# formatter | ValueError: Unable to configure formatter 'f' <- ValueError: Cannot resolve 'nowhere.Thing': No module named 'nowhere' <- ModuleNotFoundError: No module named 'nowhere'
# style | ValueError: Unable to configure formatter 'f' <- ValueError: Style must be one of: %,{,$
# format | ValueError: Unable to configure formatter 'f' <- ValueError: Invalid format '%(x' for '%' style
# filter | ValueError: Unable to configure filter 'f' <- AttributeError: 'int' object has no attribute 'split'
# handler class | ValueError: Unable to configure handler 'h' <- ValueError: Cannot resolve 'logging.NoHandler': No module named 'logging.NoHandler' <- ModuleNotFoundError: No module named 'logging.NoHandler'
# handler module | ValueError: Unable to configure handler 'h' <- ValueError: Cannot resolve 'no_such_module.Handler': No module named 'no_such_module' <- ModuleNotFoundError: No module named 'no_such_module'
# handler args | ValueError: Unable to configure handler 'h' <- TypeError: StreamHandler.__init__() got an unexpected keyword argument 'nope'
# handler level | ValueError: Unable to configure handler 'h' <- ValueError: Unknown level: 'LOUD'
# handler formatter | ValueError: Unable to configure handler 'h' <- ValueError: Unable to set formatter 'none' <- KeyError: 'none'
# handler filter | ValueError: Unable to configure handler 'h' <- ValueError: Unable to add filter 'none' <- KeyError: 'none'
# no class | ValueError: Unable to configure handler 'h' <- AttributeError: 'NoneType' object has no attribute 'split'
# target | ValueError: Unable to configure handler 'h' <- ValueError: Unable to set target handler 'gone' <- KeyError: 'gone'
# logger | ValueError: Unable to configure logger 'l' <- ValueError: Unable to add handler 'gone' <- KeyError: 'gone'
# logger filter | ValueError: Unable to configure logger 'l' <- ValueError: Unable to add filter 'gone' <- KeyError: 'gone'
# root | ValueError: Unable to configure root logger <- ValueError: Unknown level: 'LOUD'
# incremental | ValueError: No handler found with name 'gone'
