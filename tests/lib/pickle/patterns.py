# A compiled pattern comes back as an equal one, with its flags, by every protocol and inside other things.
import copy
import pickle
import re

pattern = re.compile(r'(?i)a(?P<x>b)', re.M)
for protocol in range(6):
    again = pickle.loads(pickle.dumps([pattern], protocol))[0]
    print(again == pattern, again.flags == pattern.flags, again.search('xAB')['x'])
print(copy.deepcopy({'p': pattern})['p'] is pattern, pickle.loads(pickle.dumps(re.compile(b'a'))))

# output:
# True True B
# True True B
# True True B
# True True B
# True True B
# True True B
# True re.compile(b'a')
