# Modules know how they were found.
import sys
import os
import math
import json
import importlib.util

print(__name__, __spec__, __package__, __doc__)
for module in (os, math, json, sys):
    spec = module.__spec__
    print(spec.name, spec.parent, spec.has_location if module is json else '', module.__package__, spec.loader is module.__loader__,
          spec.submodule_search_locations is not None if module is json else '')
print(json.__spec__.name == json.__name__, json.decoder.__spec__.parent, json.decoder.__package__)
print(type(json.__spec__).__name__, sys.__spec__.origin, math.__spec__.name)
print(importlib.util.find_spec('json') is not None, importlib.util.find_spec('nothing_at_all'))
try:
    importlib.util.find_spec('nothing.at_all')
except ModuleNotFoundError as error:
    print(error)
print(repr(sys), repr(type(math)))

# output:
# __main__ None None None
# os    True
# math    True
# json json True json True True
# sys    True
# True json json
# ModuleSpec built-in math
# True None
# No module named 'nothing'
# <module 'sys' (built-in)> <class 'module'>
