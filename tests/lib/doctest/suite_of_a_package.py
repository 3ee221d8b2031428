# A module whose names come when they are asked for can be searched for examples, too.
import doctest
import io
import json
import unittest

print([isinstance(doctest.DocTestSuite(module), unittest.TestSuite) for module in (io, json)])

# output:
# [True, True]
