import configparser, pickle
p = configparser.ConfigParser()
p.read_dict({1: {2: 3}, 'a': {'k': 5, 'B': 'x'}})
print(p.sections(), p['1']['2'], p['a']['b'])
try:
    p.read_dict({'1': {'k': 'v'}, 1: {'k2': 'v2'}})
except configparser.DuplicateSectionError as error:
    print(error)
for key in ('', None, 5):
    try:
        p.converters[key] = int
    except ValueError as error:
        print(str(error).split(' (does')[0])
e = configparser.ParsingError('source'); e.append(1, 'line1'); e.append(12, 'line2')
print([pickle.loads(pickle.dumps(e, n)).message == e.message for n in range(6)], e)

# output:
# ['1', 'a'] 3 x
# Section '1' already exists
# Incompatible key: cannot use "" as a name
# Incompatible key: None (type: <class 'NoneType'>)
# Incompatible key: 5 (type: <class 'int'>)
# [True, True, True, True, True, True] Source contains parsing errors: 'source'
# 	[line  1]: 'line1'
# 	[line 12]: 'line2'
