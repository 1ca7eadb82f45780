"""The case for programs: ``/api/v1``, described at ``openapi.json`` under it (OpenAPI 3.1), read at ``docs``."""

from standoff.serve.api.service import service

__all__ = ["service"]
