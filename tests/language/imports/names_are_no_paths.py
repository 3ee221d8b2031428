# The dots of a module's name are its only separators.
import importlib

for name in ("json", "json.decoder", "json/", "json\n", "abc\nargparse"):
    try:
        print(importlib.import_module(name).__name__)
    except ImportError as error:
        print(type(error).__name__, error)

# output:
# json
# json.decoder
# ModuleNotFoundError No module named 'json/'
# ModuleNotFoundError No module named 'json\n'
# ModuleNotFoundError No module named 'abc\nargparse'
