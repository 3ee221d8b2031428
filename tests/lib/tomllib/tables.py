# Tables, dotted keys and arrays of tables.
import json
import tomllib

print(json.dumps(tomllib.loads('''
name = "root"
[server]
host = "localhost"
limits.cpu = 2
limits.memory.max = "1G"

[server.tls]
on = false

[a.b.c]
d = 1
[a]
e = 2

[[fruit]]
name = "apple"
[fruit.physical]
color = "red"
[[fruit.variety]]
name = "red delicious"
[[fruit.variety]]
name = "granny smith"
[[fruit]]
name = "banana"
[[fruit.variety]]
name = "plantain"
'''), indent=1))

# output:
# {
#  "name": "root",
#  "server": {
#   "host": "localhost",
#   "limits": {
#    "cpu": 2,
#    "memory": {
#     "max": "1G"
#    }
#   },
#   "tls": {
#    "on": false
#   }
#  },
#  "a": {
#   "b": {
#    "c": {
#     "d": 1
#    }
#   },
#   "e": 2
#  },
#  "fruit": [
#   {
#    "name": "apple",
#    "physical": {
#     "color": "red"
#    },
#    "variety": [
#     {
#      "name": "red delicious"
#     },
#     {
#      "name": "granny smith"
#     }
#    ]
#   },
#   {
#    "name": "banana",
#    "variety": [
#     {
#      "name": "plantain"
#     }
#    ]
#   }
#  ]
# }
