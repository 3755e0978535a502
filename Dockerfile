# docker build -t sms2chat .
ARG PYTHON=3.13

FROM python:${PYTHON}-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt
RUN python -m venv /opt/sms2chat
WORKDIR /src
# What we depend on changes less often than what we write: a layer of its own.
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY bot/__init__.py bot/
RUN /opt/sms2chat/bin/pip install '.[apprise,postgres]' && /opt/sms2chat/bin/pip uninstall --yes sms2chat
COPY config.example.yaml ./
COPY bot bot
RUN /opt/sms2chat/bin/pip install --no-deps . && /opt/sms2chat/bin/pip uninstall --yes pip
# The file's `sqlite:///data/sms2chat.db` begins at the file's folder: there, `data` leads to /data.
RUN mkdir -p /made/etc/sms2chat /made/data && chmod 700 /made/data && ln -s /data /made/etc/sms2chat/data

FROM python:${PYTHON}-slim
ENV PATH=/opt/sms2chat/bin:$PATH PYTHONDONTWRITEBYTECODE=1 SMS2CHAT_HOST=0.0.0.0
COPY --from=build /opt/sms2chat /opt/sms2chat
COPY --from=build /made/etc /etc
COPY --from=build --chown=10001:10001 /made/data /data
USER 10001:10001
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen('http://127.0.0.1:' + os.environ.get('SMS2CHAT_PORT', '8080') + '/healthz', timeout=4)"]
ENTRYPOINT ["sms2chat"]
CMD ["run", "-c", "/etc/sms2chat/config.yaml"]
