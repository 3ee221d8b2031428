# A module whose names come when they are asked for can be searched for examples, too.
import doctest
import io
import json

print(type(doctest.DocTestSuite(io)).__name__, type(doctest.DocTestSuite(json)).__name__)

# output:
# _DocTestSuite _DocTestSuite
