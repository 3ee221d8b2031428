"""What can go wrong between a client and its server."""


class RedisError(Exception):
    pass


class ConnectionError(RedisError):
    pass


class TimeoutError(RedisError):
    pass


class AuthenticationError(ConnectionError):
    pass


class AuthorizationError(ConnectionError):
    pass


class BusyLoadingError(ConnectionError):
    pass


class MaxConnectionsError(ConnectionError):
    pass


class InvalidResponse(RedisError):
    pass


class ResponseError(RedisError):
    pass


class AuthenticationWrongNumberOfArgsError(ResponseError):
    pass


class DataError(RedisError):
    pass


class PubSubError(RedisError):
    pass


class WatchError(RedisError):
    pass


class NoScriptError(ResponseError):
    pass


class OutOfMemoryError(ResponseError):
    pass


class ExecAbortError(ResponseError):
    pass


class ReadOnlyError(ResponseError):
    pass


class NoPermissionError(ResponseError):
    pass


class ModuleError(ResponseError):
    pass


class LockError(RedisError, ValueError):
    """`lock_name` is the lock's."""

    def __init__(self, message=None, lock_name=None):
        self.message = message
        self.lock_name = lock_name


class LockNotOwnedError(LockError):
    pass


class ChildDeadlockedError(Exception):
    pass


class RedisClusterException(Exception):
    pass


class ClusterError(RedisError):
    pass


class ClusterDownError(ClusterError, ResponseError):
    def __init__(self, resp):
        self.args = (resp,)
        self.message = resp


class CrossSlotTransactionError(RedisClusterException):
    pass


class InvalidPipelineStack(RedisClusterException):
    pass
